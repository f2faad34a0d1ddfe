import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
import { presencePolicy } from './presence.policy.js';

test('who hears who else is at work', () => {
  const writers = ['editor', 'townEditor', 'lead', 'deputy'];
  expect(whoMay(presencePolicy, 'tell', { coalitionId: ours })).toEqual(writers);
});
