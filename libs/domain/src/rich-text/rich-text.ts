import { canonicalJson, type Json } from '../shared/index.js';

/**
 * A text with headings, lists, emphasis and links, as people write it in the editor and as it is kept:
 * plain data with a strict allow-list. It is never HTML, so that nothing in it can do anything. Names of
 * nodes and marks are written in one word, because the editor's grammar cannot read a hyphen.
 */
export interface RichText {
  readonly type: 'doc';
  readonly content: readonly Block[];
}
export type Block = Paragraph | Heading | List;
export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
}
export interface Heading {
  readonly type: 'heading';
  /** The page or the printed document has level 1 itself. */
  readonly attrs: { readonly level: HeadingLevel };
  readonly content: readonly Inline[];
}
export interface List {
  readonly type: 'bulletList' | 'orderedList';
  readonly content: readonly ListItem[];
}
export interface ListItem {
  readonly type: 'listItem';
  /** A paragraph first, then paragraphs and lists. */
  readonly content: readonly (Paragraph | List)[];
}
export type Inline = TextRun | HardBreak;
export interface TextRun {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[] | undefined;
}
export interface HardBreak {
  readonly type: 'hardBreak';
}
export type Mark =
  | { readonly type: 'bold' | 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export const headingLevels = [2, 3] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/** How deep lists may stand in lists. */
export const LIST_DEPTH = 3;

export const emptyRichText: RichText = { type: 'doc', content: [] };

/** Whether plain data is meant as a rich text. What is in it, the contract says. */
export function isRichText(value: unknown): value is RichText {
  if (typeof value !== 'object' || value === null) return false;
  const { type, content } = value as Partial<RichText>;
  return type === 'doc' && Array.isArray(content);
}

/** A text without anything but paragraphs, one for each line that holds something. */
export function richTextOf(plain: string): RichText {
  const lines = plain.split('\n').map((line) => line.trim());
  const content = lines
    .filter((line) => line !== '')
    .map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }));
  return { type: 'doc', content };
}

/** A piece of text on lines of its own, and what it is in the document. */
export interface Line {
  readonly kind: 'paragraph' | 'heading-2' | 'heading-3' | 'bullet' | 'number';
  /** How deep in lists: 0 outside. */
  readonly depth: number;
  /** Which of its list, from 1; 0 outside. */
  readonly ordinal: number;
  readonly content: readonly Inline[];
}

/** The paragraphs, headings and list items of a document, in reading order. */
export function linesOf({ content }: RichText): Line[] {
  return content.flatMap((block) => linesOfBlock(block, 0));
}

function linesOfBlock(block: Block, depth: number): Line[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', depth, ordinal: 0, content: block.content }];
    case 'heading':
      return [{ kind: `heading-${block.attrs.level}`, depth, ordinal: 0, content: block.content }];
    default:
      return block.content.flatMap(({ content: [first, ...rest] }, index) => {
        const [line, ...more] = first ? linesOfBlock(first, depth + 1) : [];
        const kind = block.type === 'bulletList' ? ('bullet' as const) : ('number' as const);
        const after = rest.flatMap((inner) => linesOfBlock(inner, depth + 1));
        return line ? [{ ...line, kind, ordinal: index + 1 }, ...more, ...after] : after;
      });
  }
}

/** The words on a line; a hard break is a new line. */
export function wordsOf(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}

/** The words of a document, a line for each paragraph, heading and list item. */
export function plainTextOf(document: RichText): string {
  return linesOf(document)
    .map(({ content }) => wordsOf(content))
    .join('\n');
}

/** Where the links of a document lead. */
export function linksOf(document: RichText): string[] {
  const runs = linesOf(document).flatMap(({ content }) => content);
  return runs.flatMap((run) =>
    run.type === 'text' ? (run.marks ?? []).flatMap((mark) => hrefOf(mark) ?? []) : [],
  );
}

/** Where a mark leads, when it is a link. */
export function hrefOf(mark: Mark): string | undefined {
  return mark.type === 'link' ? mark.attrs.href : undefined;
}

/** Whether two documents say the same in the same form, however their runs of text are cut. */
export function sameText(a: RichText, b: RichText): boolean {
  return formOf(a) === formOf(b);
}

function formOf({ content }: RichText): string {
  return canonicalJson(content.map(formOfBlock));
}

function formOfBlock(block: Block): Json {
  if (block.type === 'heading') return [block.attrs.level, runsOf(block.content)];
  if (block.type === 'paragraph') return [block.type, runsOf(block.content)];
  return [block.type, block.content.map(({ content }) => content.map(formOfBlock))];
}

/** The words with their marks. Runs next to each other with the same marks are one; the order of marks says nothing. */
export function runsOf(content: readonly Inline[]): [words: string, marks: string][] {
  const runs: [words: string, marks: string][] = [];
  for (const inline of content) {
    const words = wordsOf([inline]);
    const marks = inline.type === 'text' ? (inline.marks ?? []).map(nameOf).sort().join(' ') : '';
    const last = runs.at(-1);
    if (last?.[1] === marks) last[0] += words;
    else runs.push([words, marks]);
  }
  return runs;
}

function nameOf(mark: Mark): string {
  return hrefOf(mark) ?? mark.type;
}
