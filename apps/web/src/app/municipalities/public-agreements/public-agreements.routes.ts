import { inject, RESPONSE_INIT } from '@angular/core';
import { RedirectCommand, type ResolveFn, Router, type Routes } from '@angular/router';
import type { PublicAgreementList } from '@zorgpaden/domain/agreements/public.contract';
import type { MunicipalityView } from '@zorgpaden/domain/municipalities/contract';
import { PublicApi } from '../../platform/public-api';
import { Texts } from '../../platform/texts';
import { MunicipalityClient } from '../data/municipality-client';
import { speaksMunicipalities } from '../data/municipality-words';
import { speaksPublicAgreements } from './public-agreement-words';
import { PublicAgreementsPage } from './public-agreements-page';

/** What there is to show of it; `unknown` municipalities have a page of their own. */
export type PublicAgreementsState =
  | {
      readonly kind: 'found';
      readonly municipality: MunicipalityView;
      readonly agreements: PublicAgreementList['items'];
    }
  | { readonly kind: 'failed'; readonly offline: boolean };

/** Loads `/gemeente/GM0141-almelo/afspraken`. One name only, as the page of the municipality has. */
const publicAgreements: ResolveFn<PublicAgreementsState> = async (route) => {
  const [client, api, router] = [inject(MunicipalityClient), inject(PublicApi), inject(Router)];
  const root = inject(Texts).root();
  const response = inject(RESPONSE_INIT, { optional: true });
  const asked = route.paramMap.get('municipality') ?? '';
  const code = asked.slice(0, 6).toUpperCase();
  const [municipality, agreements] = await Promise.all([
    client.municipality(code),
    api.get<PublicAgreementList>(`/municipalities/${encodeURIComponent(code)}/agreements`),
  ]);
  const home = (name: string, ...more: string[]) =>
    new RedirectCommand(router.createUrlTree([`${root}/gemeente`, name, ...more]), {
      replaceUrl: true,
    });
  // The page of the municipality says that there is none.
  if (municipality.kind === 'refused') return home(asked);
  if (municipality.kind === 'failed' || agreements.kind !== 'found') {
    if (response) response.status = 503;
    return { kind: 'failed', offline: municipality.kind === 'failed' && municipality.offline };
  }
  const name = `${municipality.body.code}-${municipality.body.slug}`;
  if (asked !== name) return home(name, 'afspraken');
  return { kind: 'found', municipality: municipality.body, agreements: agreements.body.items };
};

export const routes: Routes = [
  {
    path: '',
    component: PublicAgreementsPage,
    canActivate: [speaksMunicipalities, speaksPublicAgreements],
    resolve: { state: publicAgreements },
  },
];
