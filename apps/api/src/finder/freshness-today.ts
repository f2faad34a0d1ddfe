import { freshnessOn, type Freshness } from '@zorgpaden/domain/contact-routes';

let day = '';
let known = new Map<string | null, Freshness>();

/** How fresh a verification is today. There are as many answers as days: each is worked out once. */
export function freshnessToday(verifiedOn: string | null, today: string): Freshness {
  if (day !== today) {
    day = today;
    known = new Map();
  }
  let freshness = known.get(verifiedOn);
  if (freshness === undefined) {
    freshness = freshnessOn(verifiedOn, today);
    known.set(verifiedOn, freshness);
  }
  return freshness;
}
