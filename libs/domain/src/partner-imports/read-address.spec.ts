import { expect, test } from '@jest/globals';
import { readAddress } from './read-address.js';

const address = (whole: string, own = {}) =>
  readAddress({ whole, street: '', postcode: '', place: '', ...own });

test.each([
  ['Grotestraat 1, 7607 AB Almelo'],
  ['Grotestraat 1\n7607ab Almelo'],
  ['Grotestraat 1 7607 AB  Almelo'],
])('%j is an address', (whole) => {
  expect(address(whole)).toEqual({ street: 'Grotestraat 1', postcode: '7607 AB', place: 'Almelo' });
});

test('it may stand in columns of its own, or have no postcode', () => {
  const street = 'Postbus 10';
  expect(address('', { street, postcode: '7600 AA', place: 'Almelo' })).toEqual({
    street,
    postcode: '7600 AA',
    place: 'Almelo',
  });
  expect(address('Grotestraat 1, Almelo')).toMatchObject({ postcode: '', place: 'Almelo' });
  expect(address('Grotestraat 1', { place: 'Almelo' })).toMatchObject({ street: 'Grotestraat 1' });
});

test.each(['', 'Almelo', 'Grotestraat 1'])('%j is none', (whole) => {
  expect(address(whole)).toBeUndefined();
});
