import type { MunicipalityRef } from '@zorgpaden/domain/municipalities/contract';

/** The few fields by which a municipality is recognised among others. */
export function refOf({ code, name, slug, province }: MunicipalityRef): MunicipalityRef {
  return { code, name, slug, province };
}
