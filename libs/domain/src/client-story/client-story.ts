import type { TextRange } from '../citizen-service-number/index.js';

/**
 * What makes a text look like a client's story:
 * - `birth`: somebody's date of birth;
 * - `name`: somebody by name, as one writes about a client: *mevrouw de Vries*;
 * - `condition`: initials close to a diagnosis: *A.B. is depressief*;
 * - `pregnancy`: how far somebody is: *zij is 23 weken zwanger*, *G2P1*.
 */
export const storySigns = ['birth', 'name', 'condition', 'pregnancy'] as const;
export type StorySign = (typeof storySigns)[number];

/** Where a text looks like a client's story, and what makes it look so. */
export interface StoryHint extends TextRange {
  readonly sign: StorySign;
}

const date = String.raw`\d{1,2}(?:[-./ ]\d{1,2}[-./ ]|\s{1,9}(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?\s{1,9})(?:19|20)?\d{2}`;
const capital = String.raw`\p{Lu}`;
const surname = String.raw`(?:(?:van|de|der|den|het|ten|ter|el|al|ben)\s{1,9}|['’][st]\s{1,9})*${capital}[\p{Ll}'’]+`;
const initials = String.raw`(?:${capital}\.\s?){1,4}`;
const conditions = [
  'depressie',
  'depressief',
  'psychose',
  'psychotisch',
  'borderline',
  'bipolair',
  'autisme',
  'autistisch',
  'adhd',
  'ptss',
  'lvb',
  'verslaafd',
  'verslaving',
  'suïcidaal',
  'mishandeld',
  'mishandeling',
  'miskraam',
  'abortus',
  'hiv',
].join('|');

/**
 * In this order: what stands first names a sign that overlaps with a later one. Spaces are counted:
 * a text of spaces alone must not keep a server busy.
 */
const patterns: readonly (readonly [StorySign, RegExp])[] = [
  [
    'birth',
    new RegExp(
      String.raw`(?<!\p{L})(?:geb(?:oren|\.)?|geboortedatum|born)(?:\s{1,9}(?:op|on|is|d\.d\.))?\s{0,9}:?\s{0,9}${date}`,
      'iu',
    ),
  ],
  [
    'name',
    new RegExp(
      String.raw`(?<!\p{L})(?:[Mm]evrouw|[Mm]evr?\.?|[Mm]w\.?|[Mm]eneer|[Dd]hr\.?|[Dd]e heer|[Mm]rs\.?|[Mm]r\.|[Mm]s\.)\s{1,9}(?:${initials}\s{0,9})?(?:${surname}|${capital}\.)`,
      'u',
    ),
  ],
  [
    'condition',
    new RegExp(
      String.raw`(?<![\p{L}.])${initials}(?:${surname})?[^.!?\n]{0,60}?(?<!\p{L})(?:${caseless(conditions)})(?!\p{L})`,
      'u',
    ),
  ],
  [
    'pregnancy',
    new RegExp(
      String.raw`(?<!\p{L})(?:is|was)\s{1,9}(?:nu\s{1,9}|inmiddels\s{1,9}|now\s{1,9})?\d{1,2}\s{0,9}(?:weken|wk|weeks)(?:\s{1,9}en\s{1,9}\d\s{1,9}dagen)?\s{1,9}(?:zwanger|pregnant)|(?<![\p{L}\d])G\d{1,2}\s?P\d{1,2}(?![\p{L}\d])`,
      'iu',
    ),
  ],
];

/**
 * Rule 1: whether a text looks like the story of a client, and where. A hint, never a verdict: no rule
 * tells a client from a colleague for sure, so who writes may say that it is none.
 */
export function findClientStory(text: string): StoryHint | undefined {
  return findClientStories(text)[0];
}

/** Every sign that a text shows, each where it shows first. */
export function findClientStories(text: string): StoryHint[] {
  return patterns.flatMap(([sign, pattern]) => {
    const found = pattern.exec(text);
    return found ? [{ sign, start: found.index, end: found.index + found[0].length }] : [];
  });
}

/** Small or large, letter by letter: beside it, capitals are what tells a name. */
function caseless(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
