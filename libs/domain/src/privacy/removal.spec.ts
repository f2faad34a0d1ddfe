import { expect, test } from '@jest/globals';
import { refuseRemoval } from './removal.js';

test.each([
  [false, 0],
  [false, 3],
  [true, 1],
])(
  'administrator: %s, others: %i, then somebody may go',
  (isAdministrator, otherAdministrators) => {
    expect(() =>
      refuseRemoval({ isAdministrator, otherAdministrators, isEvidence: false }),
    ).not.toThrow();
  },
);

test('the last administrator stays, and is told why', () => {
  const facts = { isAdministrator: true, otherAdministrators: 0, isEvidence: false };
  expect(() => refuseRemoval(facts)).toThrow('privacy.removal.last-administrator');
});

test('who consented to what is agreed stays as evidence, and is told why', () => {
  const facts = { isAdministrator: false, otherAdministrators: 1, isEvidence: true };
  expect(() => refuseRemoval(facts)).toThrow('privacy.removal.evidence');
});
