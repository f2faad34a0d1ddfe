import { expect, test } from '@jest/globals';
import { cast, ours, whoMay } from '../shared/cast.testing.js';
import { type AttachmentAction, attachmentActions, attachmentPolicy } from './attachment.policy.js';

const writers = ['editor', 'townEditor', 'lead', 'deputy'];
const readers = ['partner', 'fellowPartner', ...writers, 'sponsor', 'administrator'];
const allowed: Readonly<Record<AttachmentAction, readonly string[]>> = {
  list: readers,
  download: readers,
  attach: writers,
  delete: writers,
  restore: writers,
  disclose: ['lead', 'deputy'],
};

test.each(attachmentActions)('who may %s files of a coalition', (action) => {
  expect(whoMay(attachmentPolicy, action, { coalitionId: ours })).toEqual(allowed[action]);
});

test('an adviser does not know which files there are', () => {
  const adviser = cast['adviser'] ?? null;
  expect(attachmentPolicy.refusal(adviser, 'download', { coalitionId: ours })?.seen).toBe(false);
});
