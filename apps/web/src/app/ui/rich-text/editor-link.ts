import type { Mark } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from './editor-schema';

const link = schema.marks.link;

/** Where the link under the cursor leads; empty when there is none. */
export function hrefAt(state: EditorState): string {
  return String(linkAt(state)?.mark.attrs['href'] ?? '');
}

/**
 * Makes what is selected a link, or the link under the cursor lead elsewhere; where nothing is selected it
 * writes the address. An empty address takes the link away.
 */
export function linkTo(href: string): Command {
  return (state, dispatch) => {
    const { selection, tr } = state;
    const { from, to } = selection.empty ? (linkAt(state) ?? selection) : selection;
    if (from === to && href !== '') {
      const text = href.replace(/^[a-z]+:(?:\/\/)?/, '');
      tr.replaceWith(from, to, schema.text(text, [link.create({ href })]));
    } else {
      tr.removeMark(from, to, link);
      if (href !== '') tr.addMark(from, to, link.create({ href }));
    }
    dispatch?.(tr.removeStoredMark(link).scrollIntoView());
    return true;
  };
}

/** The link that the cursor stands in, or the first in what is selected, from its begin to its end. */
function linkAt({ doc, selection }: EditorState): { mark: Mark; from: number; to: number } | null {
  const { $from, from, to } = selection;
  const runs: { mark: Mark; from: number; to: number }[] = [];
  doc.nodesBetween($from.start(), Math.max(to, $from.end()), (node, pos) => {
    const mark = link.isInSet(node.marks);
    if (!mark) return;
    const last = runs.at(-1);
    if (last?.to === pos && last.mark.eq(mark)) last.to += node.nodeSize;
    else runs.push({ mark, from: pos, to: pos + node.nodeSize });
  });
  // At its edges one types beside it.
  return runs.find((run) => run.from < Math.max(to, from) && run.to > from) ?? null;
}
