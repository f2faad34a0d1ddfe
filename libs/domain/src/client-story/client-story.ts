import type { TextRange } from '../citizen-service-number/index.js';

/**
 * What makes a text look like a client's story:
 * - `birth`: somebody's date of birth;
 * - `name`: somebody by name, as one writes about a client: *mevrouw de Vries*;
 * - `condition`: initials close to a diagnosis: *A.B. is depressief*;
 * - `pregnancy`: how far somebody is: *zij is 23 weken zwanger*, *G2P1*.
 */
export type StorySign = 'birth' | 'name' | 'condition' | 'pregnancy';

/** Where a text looks like a client's story, and what makes it look so. */
export interface StoryHint extends TextRange {
  readonly sign: StorySign;
}

const date = String.raw`\d{1,2}(?:[-./ ]\d{1,2}[-./ ]|\s+(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?\s+)(?:19|20)?\d{2}`;
const capital = String.raw`\p{Lu}`;
const surname = String.raw`(?:(?:van|de|der|den|het|ten|ter|el|al|ben)\s+|['’][st]\s+)*${capital}[\p{Ll}'’]+`;
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

/** In this order: what stands first names a sign that overlaps with a later one. */
const signs: readonly (readonly [StorySign, RegExp])[] = [
  [
    'birth',
    new RegExp(
      String.raw`(?<!\p{L})(?:geb(?:oren|\.)?|geboortedatum|born)(?:\s+(?:op|on|is|d\.d\.))?\s*:?\s*${date}`,
      'iu',
    ),
  ],
  [
    'name',
    new RegExp(
      String.raw`(?<!\p{L})(?:[Mm]evrouw|[Mm]evr?\.?|[Mm]w\.?|[Mm]eneer|[Dd]hr\.?|[Dd]e heer|[Mm]rs\.?|[Mm]r\.|[Mm]s\.)\s+(?:${initials}\s*)?(?:${surname}|${capital}\.)`,
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
      String.raw`(?<!\p{L})(?:is|was)\s+(?:nu\s+|inmiddels\s+|now\s+)?\d{1,2}\s*(?:weken|wk|weeks)(?:\s+en\s+\d\s+dagen)?\s+(?:zwanger|pregnant)|(?<![\p{L}\d])G\d{1,2}\s?P\d{1,2}(?![\p{L}\d])`,
      'iu',
    ),
  ],
];

/**
 * Rule 1: whether a text looks like the story of a client, and where. A hint, never a verdict: no rule
 * tells a client from a colleague for sure, so who writes may say that it is none.
 */
export function findClientStory(text: string): StoryHint | undefined {
  for (const [sign, pattern] of signs) {
    const found = pattern.exec(text);
    if (found) return { sign, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** Small or large, letter by letter: beside it, capitals are what tells a name. */
function caseless(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
