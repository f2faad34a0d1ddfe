import fc from 'fast-check';
import type { Block, Inline, List, Mark, Paragraph, RichText } from './rich-text.js';

const words = fc.constantFrom('de', 'JGZ', 'belt', 'binnen', '3 dagen.', 'Één', 'ingang,', ' ');

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'bold' }, { type: 'italic' }),
  fc
    .constantFrom(
      'https://voorbeeld.example/a',
      'tel:+31546541111',
      'mailto:team@voorbeeld.example',
    )
    .map((href) => ({ type: 'link' as const, attrs: { href } })),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('text' as const), text: words }) },
  fc.record({
    type: fc.constant('text' as const),
    text: words,
    marks: fc.uniqueArray(mark, { minLength: 1, selector: ({ type }) => type }),
  }),
  fc.constant({ type: 'hardBreak' as const }),
);

const content = fc.array(inline, { maxLength: 6 });
const paragraph: fc.Arbitrary<Paragraph> = content.map((inside) => ({
  type: 'paragraph',
  content: inside,
}));

function list(depth: number): fc.Arbitrary<List> {
  const more = depth > 1 ? fc.oneof(paragraph, list(depth - 1)) : paragraph;
  const item = fc
    .tuple(paragraph, fc.array(more, { maxLength: 2 }))
    .map(([first, rest]) => ({ type: 'listItem' as const, content: [first, ...rest] }));
  return fc.record({
    type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
    content: fc.array(item, { minLength: 1, maxLength: 3 }),
  });
}

const heading: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('heading' as const),
  attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const) }),
  content,
});

/** Documents of every form that is allowed. */
export const anyRichText: fc.Arbitrary<RichText> = fc
  .array(fc.oneof(paragraph, heading, list(3)), { maxLength: 5 })
  .map((blocks) => ({ type: 'doc', content: blocks }));
