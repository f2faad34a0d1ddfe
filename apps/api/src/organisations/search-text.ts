import type { NameHistory } from '@zorgpaden/domain/organisations';
import { normaliseName } from '@zorgpaden/domain/shared';

/** Every name that an organisation has or had, as people compare names: one line each. */
export function searchTextOf(
  { current, former }: NameHistory,
  otherNames: readonly string[],
): string {
  const names = [current, ...former].map(({ name }) => name);
  return [...new Set([...names, ...otherNames].map(normaliseName))].join('\n');
}
