import { look } from './look.js';
import { element, type Element, makeRoom, type Paper, runsIn } from './page.js';
import type { PdfBlock, PdfList } from './pdf-document.js';
import { writeTable } from './write-table.js';

/** Writes blocks below each other into an element, from so far to the left. */
export function writeBlocks(
  paper: Paper,
  into: Element,
  blocks: readonly PdfBlock[],
  left: number = look.margin,
): void {
  for (const block of blocks) writeBlock(paper, into, block, left);
}

function writeBlock(paper: Paper, into: Element, block: PdfBlock, left: number): void {
  switch (block.kind) {
    case 'heading':
      return writeHeading(paper, into, block);
    case 'paragraph': {
      const writing = { size: look.body, color: look.ink, left };
      into.add(element(paper, 'P', runsIn(paper, block.runs, writing)));
      paper.y += 7;
      return;
    }
    case 'list':
      return writeList(paper, into, block, left);
    case 'table':
      writeTable(paper, into, block);
  }
}

function writeHeading(
  paper: Paper,
  into: Element,
  { level, text }: Extract<PdfBlock, { kind: 'heading' }>,
): void {
  const size = look.headings[level];
  // With some lines of what follows: no heading stands alone at the foot of a page.
  makeRoom(paper, size * 5);
  if (paper.y > look.margin) paper.y += level === 2 ? 16 : 8;
  const color = level === 2 ? look.accent : look.ink;
  if (level === 2) paper.outline.addItem(text);
  into.add(element(paper, `H${level}`, runsIn(paper, [{ text }], { size, color, bold: true })));
  paper.y += level === 2 ? 5 : 2;
}

function writeList(paper: Paper, into: Element, { ordered, items }: PdfList, left: number): void {
  const list = element(paper, 'L');
  into.add(list);
  items.forEach((blocks, index) => {
    const item = element(paper, 'LI');
    list.add(item);
    makeRoom(paper, look.body * 2);
    const { y } = paper;
    const mark = [{ text: ordered ? `${index + 1}.` : '•' }];
    const writing = { size: look.body, color: look.ink, left };
    item.add(element(paper, 'Lbl', runsIn(paper, mark, { ...writing, width: 16 })));
    paper.y = y;
    const body = element(paper, 'LBody');
    item.add(body);
    writeBlocks(paper, body, blocks, left + 18);
    paper.y -= 3;
    body.end();
    item.end();
  });
  list.end();
  paper.y += 4;
}
