import type { RouteChange } from '@zorgpaden/domain/publications/contract';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import { type Names, partInWords, partLabel, type RoutePart } from '../../contact-routes';

/** One part of a route, with the lines that only the old and only the new text has. */
export interface PartChange {
  readonly label: string;
  readonly was: readonly string[];
  readonly becomes: readonly string[];
}

export interface RouteChangeInWords {
  readonly routeId: string;
  readonly change: RouteChange['change'];
  readonly title: string;
  readonly parts: readonly PartChange[];
}

/** What a publication changes, so that people can read it; lines that stay are left out. */
export function changesInWords(
  changes: readonly RouteChange[],
  words: WorkspaceTexts['contactRoutes']['fields'],
  names: Names,
): RouteChangeInWords[] {
  return changes.map(({ routeId, change, title, fields }) => ({
    routeId,
    change,
    title,
    parts: fields.map(({ pointer, before, after }) => {
      const part = pointer.slice(1) as RoutePart;
      const was = partInWords(part, before as never, words, names);
      const becomes = partInWords(part, after as never, words, names);
      return { label: partLabel(part, words), ...onlyDifferent(was, becomes) };
    }),
  }));
}

/** Two orders of the same lines differ as a whole: then everything is shown. */
function onlyDifferent(
  was: readonly string[],
  becomes: readonly string[],
): Pick<PartChange, 'was' | 'becomes'> {
  const old = was.filter((line) => !becomes.includes(line));
  const now = becomes.filter((line) => !was.includes(line));
  return old.length + now.length > 0 ? { was: old, becomes: now } : { was, becomes };
}
