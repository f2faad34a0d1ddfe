import { expect, test } from '@jest/globals';
import { refuseUndisclosable } from './disclosure.js';

test('a file is public beside a public agreement, and beside nothing else', () => {
  expect(() => {
    refuseUndisclosable('agreement', true);
  }).not.toThrow();
  for (const [subject, isPublic] of [
    ['agreement', false],
    ['coalition', true],
    ['coalition', false],
  ] as const) {
    expect(() => {
      refuseUndisclosable(subject, isPublic);
    }).toThrow('attachment.disclosure.not-public');
  }
});
