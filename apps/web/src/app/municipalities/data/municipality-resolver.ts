import { inject, RESPONSE_INIT } from '@angular/core';
import { RedirectCommand, type ResolveFn, Router } from '@angular/router';
import { Texts } from '../../platform/texts';
import { MunicipalityClient } from './municipality-client';
import type { MunicipalityState } from './municipality-state';

/**
 * Loads `/gemeente/GM0141-almelo`. The code decides: another name, or the code of a municipality that
 * became part of this one, leads to the address of today.
 */
export const municipalityState: ResolveFn<MunicipalityState> = async (route) => {
  const client = inject(MunicipalityClient);
  const router = inject(Router);
  const root = inject(Texts).root();
  const response = inject(RESPONSE_INIT, { optional: true });
  const asked = route.paramMap.get('municipality') ?? '';
  const code = asked.slice(0, 6).toUpperCase();
  const [municipality, routes] = await Promise.all([
    client.municipality(code),
    client.contactRoutes(code),
  ]);
  if (municipality.kind === 'refused') {
    if (response) response.status = 404;
    return { kind: 'unknown' };
  }
  if (municipality.kind === 'failed' || routes.kind !== 'found') {
    if (response) response.status = 503;
    return { kind: 'failed', offline: municipality.kind === 'failed' && municipality.offline };
  }
  const { body } = municipality;
  const name = `${body.code}-${body.slug}`;
  if (asked !== name) {
    const address = router.createUrlTree([`${root}/gemeente`, name], {
      queryParams: route.queryParams,
    });
    return new RedirectCommand(address, { replaceUrl: true });
  }
  return { kind: 'found', municipality: body, routes: routes.body.items };
};
