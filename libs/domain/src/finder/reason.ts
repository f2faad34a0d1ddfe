import type { FinderQuestion, RouteCandidate } from './candidates.js';

/** Why a result is shown, as a code; `libs/texts` (`finder`) has the sentence for each. */
export type FinderReason =
  /** A route for the part of the municipality that the postcode lies in. */
  | { readonly code: 'postcode'; readonly postcode: string; readonly neighbourhood: string }
  /** A route for the whole municipality. */
  | { readonly code: 'municipality' }
  /** A route for a part of the municipality, while no postcode was asked. */
  | {
      readonly code: 'part-of-municipality';
      readonly postcodes: readonly string[];
      readonly neighbourhood: string;
    }
  | {
      readonly code: 'entrance-postcode';
      readonly postcode: string;
      readonly neighbourhood: string;
    }
  | { readonly code: 'entrance' }
  | {
      readonly code: 'entrance-part-of-municipality';
      readonly postcodes: readonly string[];
      readonly neighbourhood: string;
    }
  /** A route of a regional coalition. */
  | { readonly code: 'regional' }
  | { readonly code: 'regional-entrance' }
  /** The general number of the municipality, from a public list. */
  | { readonly code: 'general-number' }
  /** A national line for the theme asked. */
  | { readonly code: 'national-line'; readonly theme: string };

export type FinderReasonCode = FinderReason['code'];

/** Why this route is an answer to the question. */
export function reasonOf(route: RouteCandidate, question: FinderQuestion): FinderReason {
  if (route.level === 'regional')
    return { code: route.entrance ? 'regional-entrance' : 'regional' };
  const { neighbourhood, postcodes } = route;
  if (postcodes.length === 0) return { code: route.entrance ? 'entrance' : 'municipality' };
  if (question.postcode !== undefined) {
    const code = route.entrance ? 'entrance-postcode' : 'postcode';
    return { code, postcode: question.postcode, neighbourhood };
  }
  const code = route.entrance ? 'entrance-part-of-municipality' : 'part-of-municipality';
  return { code, postcodes, neighbourhood };
}
