import { expect, test } from '@jest/globals';
import { refuseRemoval } from './removal.js';

test.each([
  [false, 0],
  [false, 3],
  [true, 1],
])(
  'administrator: %s, others: %i, then somebody may go',
  (isAdministrator, otherAdministrators) => {
    expect(() => refuseRemoval({ isAdministrator, otherAdministrators })).not.toThrow();
  },
);

test('the last administrator stays, and is told why', () => {
  expect(() => refuseRemoval({ isAdministrator: true, otherAdministrators: 0 })).toThrow(
    'privacy.removal.last-administrator',
  );
});
