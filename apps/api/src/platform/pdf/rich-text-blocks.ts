import { type Block, hrefOf, type Inline, type RichText } from '@zorgpaden/domain/rich-text';
import type { PdfBlock, PdfRun } from './pdf-document.js';

/** A text with headings and lists as blocks of a document, below a heading of level 2. */
export function blocksOf({ content }: RichText): PdfBlock[] {
  return content.map(blockOf);
}

function blockOf(block: Block): PdfBlock {
  switch (block.type) {
    case 'heading': {
      const text = block.content.map((inline) => runOf(inline).text).join('');
      return { kind: 'heading', level: block.attrs.level === 2 ? 3 : 4, text };
    }
    case 'paragraph':
      return { kind: 'paragraph', runs: block.content.map(runOf) };
    default:
      return {
        kind: 'list',
        ordered: block.type === 'orderedList',
        items: block.content.map((item) => item.content.map(blockOf)),
      };
  }
}

function runOf(inline: Inline): PdfRun {
  if (inline.type === 'hardBreak') return { text: '\n' };
  const marks = inline.marks ?? [];
  const href = marks.map(hrefOf).find((found) => found !== undefined);
  return {
    text: inline.text,
    bold: marks.some(({ type }) => type === 'bold'),
    italic: marks.some(({ type }) => type === 'italic'),
    ...(href !== undefined && { href }),
  };
}
