import { getDocumentProxy } from 'unpdf';

/** An element of the structure: what it is, and what is in it, in the order in which it is read. */
export interface ReadElement {
  readonly role: string;
  readonly text: string;
  readonly children: readonly ReadElement[];
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** What a screen reader finds in a PDF. */
export async function readBack(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { info } = await document.getMetadata();
  const pages: ReadElement[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) pages.push(elementOf(tree, textsById(items)));
  }
  return {
    ...{ info: info as Readonly<Record<string, unknown>>, pages: document.numPages },
    marked: await document.getMarkInfo(),
    elements: pages
      .flatMap(({ children }) => children)
      .flatMap(allOf)
      .map((one) => ({ ...one, text: one.text.trim() })),
  };
}

function elementOf(
  { role = '', children = [] }: Node,
  texts: ReadonlyMap<string, string>,
): ReadElement {
  const inside = children
    .filter(({ type }) => type === undefined)
    .map((one) => elementOf(one, texts));
  const text = children
    .map((child) =>
      child.type === 'content' ? (texts.get(child.id ?? '') ?? '') : elementOf(child, texts).text,
    )
    .join('');
  return { role, text, children: inside };
}

function textsById(items: readonly object[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items as { type?: string; id?: string; str?: string; hasEOL?: boolean }[]) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id ?? '');
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const id = open.at(-1) ?? '';
      texts.set(id, (texts.get(id) ?? '') + (item.str ?? '') + (item.hasEOL ? ' ' : ''));
    }
  }
  return texts;
}

function allOf(element: ReadElement): ReadElement[] {
  return [element, ...element.children.flatMap(allOf)];
}
