import type { PublicTexts } from '@zorgpaden/texts/nl/public';
import type { PageHeadContent } from '../../platform/page-head';
import type { MunicipalityState } from './municipality-state';

/** Title, description and structured data of a municipality's page. */
export function municipalityHead(state: MunicipalityState, texts: PublicTexts): PageHeadContent {
  if (state.kind === 'unknown') {
    return { title: texts.municipality.unknownTitle, indexed: false };
  }
  if (state.kind === 'failed') return { title: texts.failure.title, indexed: false };
  const { municipality, routes } = state;
  const { code, slug, name, contact } = municipality;
  return {
    title: texts.municipality.pageTitle({ name }),
    description: texts.municipality.description({ name }),
    path: `/gemeente/${code}-${slug}`,
    indexed:
      !routes.some(({ result }) => result.demonstration) &&
      !municipality.coalitions.some(({ demonstration }) => demonstration),
    structured: {
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: `${texts.municipality.domains.municipal} ${name}`,
      url: contact.website,
      contactPoint: {
        '@type': 'ContactPoint',
        telephone: contact.phone.href.replace('tel:', ''),
        areaServed: { '@type': 'AdministrativeArea', name },
      },
    },
  };
}
