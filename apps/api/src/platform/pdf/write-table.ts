import { look } from './look.js';
import { element, type Element, makeRoom, type Paper, runsIn, useFace } from './page.js';
import type { PdfTable } from './pdf-document.js';

const PADDING = 5;

/** A table whose cells say what they belong to; a row is never cut by the end of a page. */
export function writeTable(paper: Paper, into: Element, table: PdfTable): void {
  const made = element(paper, 'Table', [], { alt: table.caption });
  into.add(made);
  if (table.head.length > 0) writeRow(paper, made, table, table.head, true);
  for (const row of table.rows) writeRow(paper, made, table, row, false);
  made.end();
  paper.x = look.margin;
  paper.y += 10;
}

function writeRow(
  paper: Paper,
  table: Element,
  { widths, rowsAreNamed }: PdfTable,
  cells: readonly string[],
  isHead: boolean,
): void {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const room = paper.page.width - 2 * look.margin;
  const columns = widths.map((width) => (width / all) * room);
  const isName = (index: number) => isHead || (rowsAreNamed && index === 0);
  const heights = cells.map((text, index) => {
    useFace(paper, isName(index) ? 'latin-700-normal' : 'latin-400-normal');
    paper.fontSize(look.body);
    const width = (columns[index] ?? 0) - 2 * PADDING;
    return paper.heightOfString(text || ' ', { width, lineGap: look.leading });
  });
  const height = Math.max(...heights) + 2 * PADDING;
  makeRoom(paper, isHead ? height * 2 : height);
  const top = paper.y;
  const row = element(paper, 'TR');
  table.add(row);
  let left = look.margin;
  cells.forEach((text, index) => {
    const width = columns[index] ?? 0;
    const writing = {
      ...{ size: look.body, color: isHead ? look.soft : look.ink, bold: isName(index) },
      ...{ left: left + PADDING, width: width - 2 * PADDING },
    };
    const begin = () => (paper.y = top + PADDING);
    const parts = runsIn(paper, [{ text: text || ' ' }], writing);
    row.add(
      isName(index)
        ? element(paper, 'TH', [begin, ...parts], { scope: isHead ? 'Column' : 'Row' })
        : element(paper, 'TD', [begin, ...parts]),
    );
    left += width;
  });
  row.end();
  paper.y = top + height;
  const line = () => {
    const right = look.margin + room;
    paper
      .moveTo(look.margin, paper.y)
      .lineTo(right, paper.y)
      .lineWidth(0.7)
      .strokeColor(look.line)
      .stroke();
  };
  paper.markContent('Artifact', { type: 'Layout' });
  line();
  paper.endMarkedContent();
}
