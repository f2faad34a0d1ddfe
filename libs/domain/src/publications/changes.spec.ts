import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aContactRoute, anyContactRoute } from '../contact-routes/contact-route.testing.js';
import { type Json, sameJson } from '../shared/index.js';
import { type FieldChange, changedFields } from './changes.js';

/** The data with the changed parts put in their place. */
function applied<Content extends Json>(before: Content, fields: readonly FieldChange[]): Json {
  const parts = fields.map(({ pointer, after }) => [pointer.slice(1), after] as const);
  return { ...(before as Readonly<Record<string, Json>>), ...Object.fromEntries(parts) };
}

describe('the fields that differ', () => {
  test('lead from the one text to the other', () => {
    fc.assert(
      fc.property(anyContactRoute, anyContactRoute, (before, after) => {
        expect(applied(before, changedFields(before, after))).toEqual(after);
      }),
    );
  });

  test('are none exactly when the texts are the same', () => {
    fc.assert(
      fc.property(anyContactRoute, anyContactRoute, (before, after) => {
        expect(changedFields(before, after).length === 0).toBe(sameJson(before, after));
        expect(changedFields(before, structuredClone(before))).toEqual([]);
      }),
    );
  });

  test('tell the same story backwards', () => {
    fc.assert(
      fc.property(anyContactRoute, anyContactRoute, (before, after) => {
        const back = changedFields(after, before).map(({ pointer, before: a, after: b }) => ({
          pointer,
          before: b,
          after: a,
        }));
        expect(new Set(back)).toEqual(new Set(changedFields(before, after)));
      }),
    );
  });

  test('are the parts as a reader looks for them, each whole', () => {
    const changed = { kind: 'phone' as const, value: '0546 62 80 00', note: '' };
    const before = aContactRoute({ themes: ['wonen'] });
    const after = aContactRoute({ themes: ['wonen', 'geldzorgen'], channels: [changed] });
    expect(changedFields(before, after)).toEqual([
      { pointer: '/themes', before: ['wonen'], after: ['wonen', 'geldzorgen'] },
      { pointer: '/channels', before: before.channels, after: [changed] },
    ]);
  });

  test('write names with a slash or a tilde as RFC 6901 says', () => {
    expect(changedFields({ 'a/b~c': 1 }, { 'a/b~c': 2 })).toEqual([
      { pointer: '/a~1b~0c', before: 1, after: 2 },
    ]);
  });
});
