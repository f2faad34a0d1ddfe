import { expect, test } from '@jest/globals';
import { cast, whoMay } from '../shared/cast.testing.js';
import { contactPersonPolicy } from './contact-person.policy.js';

test('an analyst and who is not signed in see no person', () => {
  const readers = whoMay(contactPersonPolicy, 'read', {});
  expect(readers.filter((name) => /analyst|nobody|everyone/.test(name))).toEqual([]);
  expect(readers.filter((name) => cast[name] === null)).toEqual([]);
  expect(readers).toContain('administrator');
});

test('nobody enters a person where they do not write', () => {
  expect(whoMay(contactPersonPolicy, 'enter', {})).toEqual([]);
  expect(whoMay(contactPersonPolicy, 'remove', {})).toEqual(['administrator']);
});
