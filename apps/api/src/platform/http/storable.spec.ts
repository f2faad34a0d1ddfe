import { unstorable } from './storable.js';

const nested = (levels: number): unknown =>
  JSON.parse(`${'['.repeat(levels)}"x"${']'.repeat(levels)}`);

describe('unstorable', () => {
  it('minds nothing that the database keeps', () => {
    expect(unstorable({ text: 'één 😀', list: [1, null, true, { a: 'b' }] })).toEqual([]);
    expect(unstorable(nested(32))).toEqual([]);
    expect(unstorable(undefined)).toEqual([]);
  });

  it.each([
    ['the character NUL', { a: ['x', 'y\0'] }, '/a/1'],
    ['half a character', { 'a/b': '\ud83d' }, '/a~1b'],
    ['such a name', { 'a\0': 1 }, '/a\0'],
  ])('finds %s, and says where', (_, value, pointer) => {
    expect(unstorable(value)).toEqual([{ pointer, code: 'field.characters' }]);
  });

  it('goes no deeper than anything that is meant', () => {
    expect(unstorable(nested(50_000))).toEqual([
      { pointer: '/0'.repeat(32), code: 'field.malformed' },
    ]);
  });
});
