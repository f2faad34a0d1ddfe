import { Node } from 'prosemirror-model';
import {
  type Block,
  emptyRichText,
  type Inline,
  type Mark,
  type RichText,
} from '@zorgpaden/domain/rich-text';
import { schema } from './editor-schema';

/** A document of the contract as the editor holds it: there is always a line to write on. */
export function nodeOf({ content }: RichText): Node {
  const blocks = content.map((block) => Node.fromJSON(schema, block));
  return schema.nodes.doc.create(
    null,
    blocks.length > 0 ? blocks : schema.nodes.paragraph.create(),
  );
}

/** What the editor holds, as a document of the contract. */
export function documentOf(doc: Node): RichText {
  const content = doc.children.map(blockOf);
  const [first] = content;
  const isEmpty = content.length === 1 && first?.type === 'paragraph' && first.content.length === 0;
  return isEmpty ? emptyRichText : { type: 'doc', content };
}

function blockOf(node: Node): Block {
  switch (node.type.name) {
    case 'heading':
      return {
        type: 'heading',
        attrs: { level: node.attrs['level'] === 3 ? 3 : 2 },
        content: node.children.map(inlineOf),
      };
    case 'bulletList':
    case 'orderedList':
      return {
        type: node.type.name,
        content: node.children.map((item) => ({
          type: 'listItem',
          content: item.children.map(blockOf).filter((block) => block.type !== 'heading'),
        })),
      };
    default:
      return { type: 'paragraph', content: node.children.map(inlineOf) };
  }
}

function inlineOf(node: Node): Inline {
  if (!node.isText) return { type: 'hardBreak' };
  // What was pasted can hold a tab or a line end, which reads as a space.
  const text = (node.text ?? '').replace(/\p{Cc}/gu, ' ');
  if (node.marks.length === 0) return { type: 'text', text };
  return { type: 'text', text, marks: node.marks.map((mark) => mark.toJSON() as Mark) };
}
