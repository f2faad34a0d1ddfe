import { diffArrays, diffWordsWithSpace } from 'diff';
import { type Line, linesOf, type RichText, runsOf, wordsOf } from './rich-text.js';

/** A piece of a line that stands in both texts, only in the old one, or only in the new one. */
export interface Segment {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A line on one side. */
export interface ComparedLine extends Pick<Line, 'kind' | 'depth' | 'ordinal'> {
  readonly segments: readonly Segment[];
}

/** What stood in a place, and what stands there: side by side. */
export interface DifferenceRow {
  /** `form`: the same words, with another emphasis, link or kind of line. */
  readonly change: 'same' | 'form' | 'changed' | 'removed' | 'added';
  readonly before: ComparedLine | null;
  readonly after: ComparedLine | null;
}

/** Lines that have less in common are not each other's successor. */
const LIKENESS = 0.3;
/** Past so many changes between two lines, they are shown as another text. */
const WORDS_CHANGED = 1000;

/** A line with what it is compared by, worked out once. */
interface KeyedLine extends Line {
  readonly key: string;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Two texts, line beside line, and word by word where a line changed. */
export function differenceOf(before: RichText, after: RichText): DifferenceRow[] {
  const rows: DifferenceRow[] = [];
  let removed: KeyedLine[] = [];
  const comparator = (a: KeyedLine, b: KeyedLine) => a.key === b.key;
  for (const part of diffArrays(keyedLines(before), keyedLines(after), { comparator })) {
    if (part.removed) {
      removed = part.value;
      continue;
    }
    rows.push(...rowsOf(removed, part.added ? part.value : []));
    removed = [];
    if (!part.added) rows.push(...part.value.map((line) => rowOf(line, line)));
  }
  return [...rows, ...rowsOf(removed, [])];
}

/** Lines that changed: each beside the first that is like it, in order; the others on their own. */
function rowsOf(removed: readonly KeyedLine[], added: readonly KeyedLine[]): DifferenceRow[] {
  const rows: DifferenceRow[] = [];
  let next = 0;
  for (const line of removed) {
    const at = added.findIndex(
      (other, index) => index >= next && likeness(line, other) >= LIKENESS,
    );
    if (at === -1) {
      rows.push(rowOf(line, null));
      continue;
    }
    rows.push(...added.slice(next, at).map((other) => rowOf(null, other)));
    rows.push(rowOf(line, added[at] ?? null));
    next = at + 1;
  }
  return [...rows, ...added.slice(next).map((other) => rowOf(null, other))];
}

function rowOf(before: KeyedLine | null, after: KeyedLine | null): DifferenceRow {
  if (before === null || after === null) {
    return {
      change: before === null ? 'added' : 'removed',
      before: before && comparedLine(before, 'removed'),
      after: after && comparedLine(after, 'added'),
    };
  }
  if (before.text === after.text) {
    return {
      change: before.key === after.key ? 'same' : 'form',
      before: comparedLine(before, 'same'),
      after: comparedLine(after, 'same'),
    };
  }
  const segments = segmentsOf(before.text, after.text);
  return {
    change: 'changed',
    before: lineWith(
      before,
      segments.filter(({ change }) => change !== 'added'),
    ),
    after: lineWith(
      after,
      segments.filter(({ change }) => change !== 'removed'),
    ),
  };
}

function segmentsOf(old: string, now: string): Segment[] {
  const changes = diffWordsWithSpace(old, now, { maxEditLength: WORDS_CHANGED }) as
    { value: string; added: boolean; removed: boolean }[] | undefined;
  if (changes === undefined) {
    return [
      { change: 'removed', text: old },
      { change: 'added', text: now },
    ];
  }
  return changes.map(({ value, added, removed }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function comparedLine(line: KeyedLine, change: Segment['change']): ComparedLine {
  return lineWith(line, line.text === '' ? [] : [{ change, text: line.text }]);
}

function lineWith({ kind, depth, ordinal }: Line, segments: readonly Segment[]): ComparedLine {
  return { kind, depth, ordinal, segments };
}

function keyedLines(document: RichText): KeyedLine[] {
  return linesOf(document).map((line) => {
    const text = wordsOf(line.content);
    const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    return {
      ...line,
      key: JSON.stringify([line.kind, line.depth, runsOf(line.content)]),
      text,
      words,
    };
  });
}

/** How many of their words two lines have in common, from 0 to 1 (Dice). */
function likeness(a: KeyedLine, b: KeyedLine): number {
  const all = a.words.size + b.words.size;
  if (all === 0) return 0;
  return (2 * [...a.words].filter((word) => b.words.has(word)).length) / all;
}
