import { setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Node, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from './editor-schema';
import type { Tool } from './tools';

const { marks, nodes } = schema;
const item = nodes.listItem;

/** What a press on each tool does. */
export const commands: Readonly<Record<Exclude<Tool, 'link'>, Command>> = {
  bold: toggleMark(marks.bold),
  italic: toggleMark(marks.italic),
  heading: toggleHeading(2),
  subheading: toggleHeading(3),
  'bullet-list': toggleList(nodes.bulletList),
  'ordered-list': toggleList(nodes.orderedList),
  indent: sinkListItem(item),
  outdent: liftListItem(item),
  undo,
  redo,
};

/** Whether a tool is on where the cursor stands. */
export function isOn(tool: Tool, state: EditorState): boolean {
  switch (tool) {
    case 'bold':
    case 'italic':
    case 'link':
      return hasMark(state, tool);
    case 'heading':
    case 'subheading':
      return headingLevelAt(state) === (tool === 'heading' ? 2 : 3);
    case 'bullet-list':
      return listAt(state)?.node.type === nodes.bulletList;
    case 'ordered-list':
      return listAt(state)?.node.type === nodes.orderedList;
    default:
      return false;
  }
}

/** Whether a press would do something. */
export function isPossible(tool: Tool, state: EditorState): boolean {
  if (tool === 'undo') return undoDepth(state) > 0;
  if (tool === 'redo') return redoDepth(state) > 0;
  return tool === 'link' || commands[tool](state);
}

function hasMark(state: EditorState, name: 'bold' | 'italic' | 'link'): boolean {
  const { from, to, empty, $from } = state.selection;
  const type = marks[name];
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}

function headingLevelAt({ selection: { $from } }: EditorState): number | undefined {
  const { parent } = $from;
  return parent.type === nodes.heading ? Number(parent.attrs['level']) : undefined;
}

function toggleHeading(level: number): Command {
  return (state, dispatch) => {
    const type = headingLevelAt(state) === level ? nodes.paragraph : nodes.heading;
    return setBlockType(type, type === nodes.heading ? { level } : null)(state, dispatch);
  };
}

function listAt({ selection: { $from } }: EditorState): { node: Node; pos: number } | undefined {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.isInGroup('list')) return { node, pos: $from.before(depth) };
  }
  return undefined;
}

/** Into a list, out of it, or from one kind of list to the other. */
function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const list = listAt(state);
    if (!list) return wrapInList(type)(state, dispatch);
    if (list.node.type === type) return liftListItem(item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(list.pos, type));
    return true;
  };
}
