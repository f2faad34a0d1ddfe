import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
import { partnerImportActions, partnerImportPolicy } from './partner-import.policy.js';

test.each(partnerImportActions)(
  'to %s is for who keeps the partners of the coalition',
  (action) => {
    expect(whoMay(partnerImportPolicy, action, { coalitionId: ours })).toEqual([
      'editor',
      'townEditor',
      'lead',
      'deputy',
      'administrator',
    ]);
  },
);
