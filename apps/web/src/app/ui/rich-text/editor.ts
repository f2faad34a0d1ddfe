import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { splitListItem } from 'prosemirror-schema-list';
import { type Command, EditorState, Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { LIST_DEPTH, type RichText } from '@zorgpaden/domain/rich-text';
import { commands, isOn, isPossible } from './editor-commands';
import { documentOf, nodeOf } from './editor-document';
import { hrefAt, linkTo } from './editor-link';
import { schema } from './editor-schema';
import { cleanPasted } from './pasted-html';
import { type Tool, tools, type ToolState } from './tools';

/** What the editor tells the form that it stands in. */
export interface EditorEvents {
  readonly changed: (document: RichText) => void;
  readonly moved: (state: ToolState) => void;
  readonly left: () => void;
}

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hardBreak.create()).scrollIntoView());
  return true;
};

const keys = keymap({
  'Mod-b': commands.bold,
  'Mod-i': commands.italic,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-]': commands.indent,
  'Mod-[': commands.outdent,
  Enter: splitListItem(schema.nodes.listItem),
  'Shift-Enter': breakLine,
});

/** Nothing is written that the contract would refuse: lists go no deeper. */
const keepsDepth = new Plugin({
  filterTransaction: ({ docChanged, doc }) => !docChanged || depthOf(doc) <= LIST_DEPTH,
});

/** An editor in a place on the page. It comes in its own chunk, when somebody opens a form with one. */
export class Editor {
  private readonly view: EditorView;

  constructor(
    place: HTMLElement,
    document: RichText,
    private readonly events: EditorEvents,
  ) {
    this.view = new EditorView(place, {
      state: stateOf(document),
      transformPastedHTML: cleanPasted,
      dispatchTransaction: (transaction) => {
        this.view.updateState(this.view.state.apply(transaction));
        if (transaction.docChanged) events.changed(documentOf(this.view.state.doc));
        this.tellTools();
      },
      handleDOMEvents: {
        blur: () => {
          events.left();
        },
      },
    });
    this.tellTools();
  }

  /** What a screen reader hears of it. */
  describe(attributes: Readonly<Record<string, string>>): void {
    this.view.setProps({ attributes: { ...attributes } });
  }

  /** Another document than the one that stands there. */
  show(document: RichText): void {
    this.view.updateState(stateOf(document));
    this.tellTools();
  }

  press(tool: Exclude<Tool, 'link'>): void {
    commands[tool](this.view.state, this.view.dispatch, this.view);
    this.view.focus();
  }

  /** Makes what is selected a link, or types the address where nothing is; empty takes the link away. */
  link(href: string): void {
    linkTo(href)(this.view.state, this.view.dispatch);
    this.view.focus();
  }

  destroy(): void {
    this.view.destroy();
  }

  private tellTools(): void {
    const { state } = this.view;
    this.events.moved({
      on: new Set(tools.filter((tool) => isOn(tool, state))),
      possible: new Set(tools.filter((tool) => isPossible(tool, state))),
      href: hrefAt(state),
    });
  }
}

function stateOf(document: RichText): EditorState {
  return EditorState.create({
    doc: nodeOf(document),
    plugins: [history(), keys, keymap(baseKeymap), keepsDepth],
  });
}

/** How deep lists stand in lists. */
function depthOf(node: Node): number {
  const inside = node.children.reduce((most, child) => Math.max(most, depthOf(child)), 0);
  return inside + (node.type.isInGroup('list') ? 1 : 0);
}
