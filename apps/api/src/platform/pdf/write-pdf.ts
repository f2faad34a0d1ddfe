import { buffer } from 'node:stream/consumers';
import { look } from './look.js';
import { element, openPaper, type Paper, runsIn, useFace } from './page.js';
import type { PdfDocument } from './pdf-document.js';
import { writeBlocks } from './write-blocks.js';

/**
 * A document as an accessible PDF (PDF/UA): its structure is in it, in the order in which it is read, with its
 * title, its language, headings, lists, and tables whose cells know their headers.
 */
export async function writePdf(document: PdfDocument): Promise<Buffer> {
  const paper = await openPaper(document);
  const done = buffer(paper);
  const root = element(paper, 'Document');
  paper.addStructure(root);
  const title = { size: look.title, color: look.ink, bold: true };
  root.add(element(paper, 'H1', runsIn(paper, [{ text: document.title }], title)));
  paper.y += 2;
  const quiet = { size: look.body, color: look.soft };
  root.add(element(paper, 'P', runsIn(paper, [{ text: document.subtitle }], quiet)));
  paper.y += 14;
  writeBlocks(paper, root, document.blocks);
  root.end();
  writeFeet(paper, document);
  paper.end();
  return done;
}

/** On every page, and no part of the text that is read aloud. */
function writeFeet(paper: Paper, { foot, language }: PdfDocument): void {
  const { start, count } = paper.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    paper.switchToPage(page);
    // Below the margin, where text would otherwise begin a new page.
    paper.page.margins.bottom = 0;
    const y = paper.page.height - look.margin + 26;
    const width = paper.page.width - 2 * look.margin;
    const number = `${page + 1} ${language === 'nl' ? 'van' : 'of'} ${count}`;
    paper.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    useFace(paper, 'latin-400-normal');
    paper.fontSize(look.small).fillColor(look.soft);
    paper.text(foot, look.margin, y, { width: width - 70, lineBreak: false });
    paper.text(number, look.margin, y, { width, align: 'right', lineBreak: false });
    paper.endMarkedContent();
    paper.page.margins.bottom = look.margin;
  }
}
