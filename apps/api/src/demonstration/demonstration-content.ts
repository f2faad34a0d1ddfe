import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import type {
  Channel,
  ContactRouteContent,
  ContactRouteDraftView,
} from '@zorgpaden/domain/contact-routes/contract';
import type { PartnerTypeSlug } from '@zorgpaden/domain/organisations';

/**
 * The number that a municipality itself lists for everybody. No Dutch range of numbers is reserved
 * for fiction, so a demonstration route never names another phone number than this one.
 */
export interface GeneralNumber {
  readonly kind: 'general-number';
  readonly municipality: string;
  readonly note: string;
}

/** A route as the demonstration writes it: numbers and the fallback are filled in on loading. */
export interface DemonstrationRoute extends Omit<
  ContactRouteContent,
  'channels' | 'fallbackRouteId'
> {
  readonly channels: (Channel | GeneralNumber)[];
  /** Key of a route of the same coalition that is written earlier. */
  readonly fallback: string | null;
}

export interface DemonstrationPartner {
  readonly name: string;
  readonly partnerType: PartnerTypeSlug;
  /** What it does in the coalition. */
  readonly part?: string;
}

/** One thing that the lead did, so many days before the content is loaded. */
export type DemonstrationStep = { readonly daysAgo: number } & (
  | { readonly write: string; readonly route: DemonstrationRoute }
  | { readonly remove: string }
  | { readonly verify: string; readonly organisation: string }
  | { readonly publish: string }
  | { readonly draft: ContactRouteDraftView['content'] }
);

export interface DemonstrationCoalition {
  /** Part of the lead's address: `trekker.almelo@…`. */
  readonly key: string;
  readonly name: string;
  readonly level: CoalitionView['level'];
  readonly municipalities: readonly string[];
  /** The keys of the local coalitions that take part in a regional one; they are told before it. */
  readonly members?: readonly string[];
  /** First day of the status *formed*. */
  readonly formedOn: string;
  readonly partners: readonly DemonstrationPartner[];
  /** In the order of time: the largest `daysAgo` first. */
  readonly history: readonly DemonstrationStep[];
}
