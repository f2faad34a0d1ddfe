/** What a printed document says, before anybody knows how it will look. */
export interface PdfDocument {
  readonly title: string;
  readonly language: 'nl' | 'en';
  /** In a quiet line under the title. */
  readonly subtitle: string;
  readonly blocks: readonly PdfBlock[];
  /** At the foot of each page; it says which page of how many by itself. */
  readonly foot: string;
  /** When it was made, for the properties of the file. */
  readonly madeAt: Date;
}

export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly PdfRun[] }
  | PdfList
  | PdfTable;

export interface PdfList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly PdfBlock[])[];
}

/** Each row begins with a cell that names it, when `rowsAreNamed`. */
export interface PdfTable {
  readonly kind: 'table';
  /** What a screen reader calls it. */
  readonly caption: string;
  /** Names of the columns; none when the rows alone are named. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowsAreNamed: boolean;
  /** How wide the columns are beside each other. */
  readonly widths: readonly number[];
}

export interface PdfRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly href?: string;
}

/** A paragraph in one hand. */
export function paragraph(text: string): PdfBlock {
  return { kind: 'paragraph', runs: [{ text }] };
}

export function heading(level: 2 | 3 | 4, text: string): PdfBlock {
  return { kind: 'heading', level, text };
}
