import type { Channel, ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import type { PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import { phases } from '@zorgpaden/domain/phases';
import type {
  DemonstrationPartner,
  DemonstrationRoute,
  DemonstrationStep,
  GeneralNumber,
} from './demonstration-content.js';

type OpeningHours = NonNullable<ContactRouteContent['openingHours']>;

const source =
  'Stand 2020; bron: vierde voortgangsrapportage Kansrijke Start, ministerie van VWS, januari 2021.';

/** A fact of the practice stories, with its date and its source behind it. */
export function asOf2020(fact: string): string {
  return `${fact} (${source})`;
}

/** Monday to Friday, the same stretch each day; closed on public holidays. */
export function weekdays(from: string, to: string): OpeningHours {
  return hours([1, 2, 3, 4, 5], [[from, to]]);
}

/** The same stretches on each of these ISO weekdays. */
export function hours(
  days: readonly number[],
  stretches: readonly (readonly [from: string, to: string])[],
  onHolidays: OpeningHours['onHolidays'] = 'closed',
): OpeningHours {
  const weekly = days.flatMap((day) => stretches.map(([from, to]) => ({ day, from, to })));
  return { weekly, exceptions: [], onHolidays };
}

export function generalNumber(municipality: string, note = ''): GeneralNumber {
  return { kind: 'general-number', municipality, note };
}

export function secureMail(name: string): Channel {
  return { kind: 'secure-mail', value: `${name}@voorbeeld.example`, note: '' };
}

/** What most routes share; each names what differs. */
export function route(
  own: Pick<DemonstrationRoute, 'organisation' | 'team' | 'area' | 'channels'> &
    Partial<DemonstrationRoute>,
): DemonstrationRoute {
  return {
    entrance: false,
    themes: [],
    phases: [...phases],
    audience: 'professionals',
    openingHours: null,
    responseTime: null,
    atHand: '',
    consent: { needed: 'before-referral', anonymousConsultation: true, note: '' },
    nextSteps: '',
    fallback: null,
    ...own,
  };
}

/** All of these municipalities, or only some postcodes of one. */
export function area(
  municipalities: string[],
  part: { postcodes?: string[]; neighbourhood?: string } = {},
): DemonstrationRoute['area'] {
  return { municipalities, postcodes: [], neighbourhood: '', ...part };
}

export function partner(
  name: string,
  partnerType: PartnerTypeSlug,
  part = '',
): DemonstrationPartner {
  return { name, partnerType, part };
}

/** The lead writes several routes on one day. */
export function write(
  daysAgo: number,
  routes: Readonly<Record<string, DemonstrationRoute>>,
): DemonstrationStep[] {
  return Object.entries(routes).map(([key, content]) => ({ daysAgo, write: key, route: content }));
}

/** One organisation says of several routes that they still hold. */
export function verify(
  daysAgo: number,
  organisation: string,
  ...keys: string[]
): DemonstrationStep[] {
  return keys.map((key) => ({ daysAgo, verify: key, organisation }));
}
