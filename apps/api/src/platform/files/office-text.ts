import { partsOfZip } from './zip.js';

/** The parts of an Office file in which people type. Where others stand, only programs write. */
const TYPED =
  /^(?:word\/(?:document|header\d*|footer\d*|comments|footnotes|endnotes)|xl\/(?:sharedStrings|workbook|comments\d*|worksheets\/[^/]+|drawings\/[^/]+|threadedComments\/[^/]+)|ppt\/(?:slides|notesSlides|comments)\/[^/]+|content|styles)\.xml$/;
const INSIDE = /\.(?:docx|xlsx|pptx)$/i;

/** Everything that people typed in an Office file, also in a file within it. */
export function officeText(bytes: Uint8Array, isInside = false): string {
  const parts = partsOfZip(bytes, (name) => TYPED.test(name) || (!isInside && INSIDE.test(name)));
  return Object.entries(parts)
    .map(([name, part]) =>
      INSIDE.test(name) ? officeText(part, true) : textOfXml(new TextDecoder().decode(part)),
    )
    .join('\n');
}

/** The words of a part. Where a paragraph, a cell or a line ends, so does the text; elsewhere a word goes on. */
export function textOfXml(xml: string): string {
  return (
    xml
      // In a cell that refers to the table of texts stands a number that nobody typed.
      .replace(/<c\b[^<>]*\bt="s"[^<>]*>[\s\S]{0,200}?<\/c>/g, '\n')
      .replace(/<(?:w:tab|w:br|a:br|text:tab|text:line-break|text:s)\b[^<>]*>/g, ' ')
      .replace(/<\/(?:w:p|a:p|si|c|row|is|text:p|text:h|table:table-cell|comment)>/g, '\n')
      .replace(/<[^<>]*>/g, '')
      .replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, decoded)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\n\s*/g, '\n')
      .trim()
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(_: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? ' ';
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : ' ';
}
