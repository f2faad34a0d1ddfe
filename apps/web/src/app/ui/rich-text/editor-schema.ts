import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { isAllowedLink } from '@zorgpaden/domain/rich-text';

const tagged = (tag: string): Pick<NodeSpec, 'parseDOM' | 'toDOM'> => ({
  parseDOM: [{ tag }],
  toDOM: (): DOMOutputSpec => [tag, 0],
});

const nodes = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', ...tagged('p') },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 2, validate: 'number' } },
    // The page has level 1 itself; whatever is pasted keeps that it was a heading.
    parseDOM: [
      ...['h1', 'h2'].map((tag) => ({ tag, attrs: { level: 2 } })),
      ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 3 } })),
    ],
    toDOM: ({ attrs }) => [`h${String(attrs['level'])}`, 0],
  },
  bulletList: { group: 'block list', content: 'listItem+', ...tagged('ul') },
  orderedList: { group: 'block list', content: 'listItem+', ...tagged('ol') },
  listItem: { content: 'paragraph (paragraph | list)*', defining: true, ...tagged('li') },
  text: { group: 'inline' },
  hardBreak: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
} satisfies Record<string, NodeSpec>;

const marks = {
  link: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = element.getAttribute('href') ?? '';
          return isAllowedLink(href) && { href };
        },
      },
    ],
    toDOM: ({ attrs }) => ['a', { href: String(attrs['href']), rel: 'noopener' }, 0],
  },
  bold: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
  italic: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => ['em', 0],
  },
} satisfies Record<string, MarkSpec>;

/** What the editor can hold: the allow-list of the contract, so that nothing else can be typed or pasted. */
export const schema = new Schema({ nodes, marks });
