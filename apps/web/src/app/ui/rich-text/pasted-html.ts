/**
 * What Word and other programs put on the clipboard, in the few elements that the editor knows. The
 * editor drops everything else by itself; this keeps what it could not see: lists that Word writes as
 * paragraphs, and the cells of a table. The document that is read here belongs to no page: nothing in it
 * is loaded or run.
 */
export function cleanPasted(html: string): string {
  // Before it is read as a page: a style in it would be held against the policy of this one.
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  for (const element of page.querySelectorAll('script, title, meta, link, o\\:p, xml')) {
    element.remove();
  }
  for (const cell of page.querySelectorAll('td, th')) replaceBy(cell, 'p');
  for (const plain of page.querySelectorAll(`:is(b, i)[${PLAIN}]`)) replaceBy(plain, 'span');
  wordLists(page);
  return page.body.innerHTML;
}

const WORD_ITEM = 'data-word-level';
const WORD_MARKER = 'data-word-marker';
/** On a <b> or <i> that is neither: some programs wrap everything in one. */
const PLAIN = 'data-plain';

/** Styles go, but what says that something is an item of a list of Word, or not bold at all, is kept. */
function withoutStyles(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<!\[[\s\S]*?\]>|<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/gi, (_, one?: string, other?: string) => {
      const style = one ?? other ?? '';
      if (/font-(?:weight|style):\s*normal/i.test(style)) return ` ${PLAIN}`;
      if (/mso-list:\s*ignore/i.test(style)) return ` ${WORD_MARKER}`;
      const level = /mso-list:[^;]*level(\d)/i.exec(style)?.[1];
      return level === undefined ? '' : ` ${WORD_ITEM}="${level}"`;
    });
}

/** Paragraphs that Word means as items become a list; deeper levels become items of the same list. */
function wordLists(page: Document): void {
  for (const item of page.querySelectorAll(`p[${WORD_ITEM}]`)) {
    const marker = item.querySelector(`[${WORD_MARKER}]`);
    const kind = /[\p{L}\p{N}]/u.test(marker?.textContent ?? '') ? 'ol' : 'ul';
    marker?.remove();
    const before = item.previousElementSibling;
    const list = before?.matches(`${kind}[${WORD_ITEM}]`) ? before : page.createElement(kind);
    if (list !== before) {
      list.setAttribute(WORD_ITEM, '');
      item.before(list);
    }
    list.append(item);
    replaceBy(item, 'li');
  }
}

function replaceBy(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
