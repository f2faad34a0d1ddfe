import { DomainError } from '@zorgpaden/domain/shared';
import type { MunicipalityDirectory } from '../municipalities/index.js';

/**
 * Refuses codes that no municipality has today.
 *
 * @throws DomainError `request.invalid` with the fields
 */
export async function refuseUnknown(
  directory: MunicipalityDirectory,
  codes: readonly string[],
): Promise<void> {
  const today = await directory.current();
  const fields = codes.flatMap((code, index) =>
    today.byCode(code) === undefined
      ? [{ pointer: `/municipalities/${index}`, code: 'field.municipality.unknown' }]
      : [],
  );
  if (fields.length > 0) throw new DomainError('request.invalid', {}, fields);
}
