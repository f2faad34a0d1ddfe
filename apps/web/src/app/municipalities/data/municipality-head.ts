import type { MunicipalityTexts } from '@zorgpaden/texts/nl/municipalities';
import type { PublicTexts } from '@zorgpaden/texts/nl/public';
import type { PageHeadContent } from '../../platform/page-head';
import type { MunicipalityState } from './municipality-state';

/** Title, description and structured data of a municipality's page. */
export function municipalityHead(
  state: MunicipalityState,
  words: MunicipalityTexts['municipality'],
  texts: PublicTexts,
): PageHeadContent {
  if (state.kind === 'unknown') {
    return { title: words.unknownTitle, indexed: false };
  }
  if (state.kind === 'failed') return { title: texts.failure.title, indexed: false };
  const { municipality, routes } = state;
  const { code, slug, name, contact } = municipality;
  return {
    title: words.pageTitle({ name }),
    description: words.description({ name }),
    path: `/gemeente/${code}-${slug}`,
    indexed:
      !routes.some(({ result }) => result.demonstration) &&
      !municipality.coalitions.some(({ demonstration }) => demonstration),
    structured: () => ({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: `${words.domains.municipal} ${name}`,
      url: contact.website,
      contactPoint: {
        '@type': 'ContactPoint',
        telephone: contact.phone.href.replace('tel:', ''),
        areaServed: { '@type': 'AdministrativeArea', name },
      },
    }),
  };
}
