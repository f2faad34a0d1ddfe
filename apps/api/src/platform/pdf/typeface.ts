import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The typeface of the site, in a form that can stand in a document. */
const FILES = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const require = createRequire(import.meta.url);

/** The letters of the western half of Europe; the others stand in a file of their own. */
const WESTERN =
  /[\u0000-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/;

export interface Hand {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

const held = new Map<string, Buffer>();

/** The file of a face, read once. */
export function faceFile(face: string): Buffer {
  const known = held.get(face);
  if (known) return known;
  const file = readFileSync(require.resolve(`${FILES}-${face}.woff`));
  held.set(face, file);
  return file;
}

/** A text in pieces of one face each: `latin-400-normal`, `latin-ext-700-italic`. */
export function piecesOf(text: string, hand: Hand): { face: string; text: string }[] {
  const style = `${hand.bold ? 700 : 400}-${hand.italic ? 'italic' : 'normal'}`;
  const pieces: { face: string; text: string }[] = [];
  for (const letter of text) {
    const face = `${WESTERN.test(letter) ? 'latin' : 'latin-ext'}-${style}`;
    const last = pieces.at(-1);
    if (last?.face === face) last.text += letter;
    else pieces.push({ face, text: letter });
  }
  return pieces;
}
