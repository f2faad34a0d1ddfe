import { expect, test } from '@jest/globals';
import { changed } from './changed.js';

interface Thing {
  readonly name: string;
  readonly phone: string;
  readonly place: string | null;
}

test('a field that a change leaves out stays, and an empty one is a change', () => {
  const before: Thing = { name: 'a', phone: '1', place: null };
  expect(changed(before, { phone: '', place: undefined })).toEqual({ ...before, phone: '' });
  expect(changed<Thing>({ ...before, place: 'Almelo' }, { place: null })).toEqual(before);
});
