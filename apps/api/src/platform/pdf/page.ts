import { look } from './look.js';
import type { PdfDocument, PdfRun } from './pdf-document.js';
import { faceFile, type Hand, piecesOf } from './typeface.js';

export type Paper = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;
/** What stands in an element: another one, or what writes on the page. */
export type Part = Element | (() => void);

/** A part of the structure that is read aloud. A header cell has a scope, which the types do not know. */
export function element(
  paper: Paper,
  type: string,
  parts: readonly Part[] = [],
  options: { readonly alt?: string; readonly scope?: 'Column' | 'Row' } = {},
): Element {
  // With parts it is complete, and takes no more.
  return paper.struct(type, options as object, parts.length > 0 ? [...parts] : undefined);
}

/** An empty document that says what it is and in which language, and keeps its pages until it is done. */
export async function openPaper({ title, language, madeAt }: PdfDocument): Promise<Paper> {
  // A tenth of the memory of an API at rest, that most processes never need.
  const { default: Kit } = await import('pdfkit');
  return new Kit({
    ...{ size: 'A4', margin: look.margin, bufferPages: true },
    ...{ tagged: true, subset: 'PDF/UA', pdfVersion: '1.7', displayTitle: true },
    lang: language === 'nl' ? 'nl-NL' : 'en-GB',
    info: {
      Title: title,
      CreationDate: madeAt,
      ModDate: madeAt,
      Creator: 'Zorgpaden Kansrijke Start',
    },
    // No face of the reader's own machine: the first text chooses one of ours.
    font: '',
  } as object);
}

/** How a piece of text stands on the page. */
export interface Writing extends Hand {
  readonly size: number;
  readonly color: string;
  readonly left?: number;
  readonly width?: number;
}

/** Runs one after the other in one paragraph, each a part of the element that they belong to. */
export function runsIn(paper: Paper, runs: readonly PdfRun[], writing: Writing): Part[] {
  const {
    size,
    color,
    left = look.margin,
    width = paper.page.width - look.margin - left,
  } = writing;
  const all = runs.length > 0 ? runs : [{ text: ' ' }];
  const pieces = all.flatMap((run) =>
    piecesOf(run.text, {
      bold: writing.bold || run.bold,
      italic: writing.italic || run.italic,
    }).map((piece) => ({ ...piece, href: run.href })),
  );
  return pieces.map(({ face, text, href }, index) => {
    const write = () => {
      useFace(paper, face);
      paper.fontSize(size).fillColor(href === undefined ? color : look.accent);
      const how = {
        ...{ width, lineGap: look.leading, continued: index < pieces.length - 1 },
        ...{ link: href ?? null, underline: href !== undefined },
      };
      if (index === 0) paper.text(text, left, paper.y, how);
      else paper.text(text, how);
    };
    return href === undefined ? write : element(paper, 'Link', [write]);
  });
}

export function useFace(paper: Paper, face: string): void {
  paper.registerFont(face, faceFile(face)).font(face);
}

/** Goes to a new page when so much does not fit on this one. */
export function makeRoom(paper: Paper, height: number): void {
  if (paper.y + height > paper.page.height - look.margin) paper.addPage();
}
