/** What the toolbar of the editor offers, in its order. */
export const tools = [
  'bold',
  'italic',
  'link',
  'heading',
  'subheading',
  'bullet-list',
  'ordered-list',
  'indent',
  'outdent',
  'undo',
  'redo',
] as const;
export type Tool = (typeof tools)[number];

/** How the tools stand where the cursor is. */
export interface ToolState {
  readonly on: ReadonlySet<Tool>;
  readonly possible: ReadonlySet<Tool>;
  /** Where the link under the cursor leads; empty when there is none. */
  readonly href: string;
}

export const noTools: ToolState = { on: new Set(), possible: new Set(), href: '' };

/** Line drawings on a grid of 24. They load with the editor, never with a public page. */
export const toolPaths: Readonly<Record<Tool, string>> = {
  bold: 'M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z',
  italic: 'M10 4h8M6 20h8M14 4l-4 16',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  heading: 'M4 5v14M12 5v14M4 12h8M17 10l3-2v11',
  subheading: 'M4 7v10M10 7v10M4 12h6M15 10a2.500 2.500 0 1 1 4.500 1.500L15 17h5',
  'bullet-list': 'M9 6h11M9 12h11M9 18h11M4.500 6v.01M4.500 12v.01M4.500 18v.01',
  'ordered-list': 'M10 6h10M10 12h10M10 18h10M4 4.500l1.500-.5v4M4 15h2l-2 4h2.500',
  indent: 'M4 5h16M11 10h9M11 14h9M4 19h16M4 9l3 3-3 3',
  outdent: 'M4 5h16M11 10h9M11 14h9M4 19h16M7 9l-3 3 3 3',
  undo: 'M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3',
  redo: 'M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h3',
};
