import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
import { organisationMergeActions, organisationMergePolicy } from './organisation-merge.policy.js';

test.each(organisationMergeActions)('who may %s merges of organisations', (action) => {
  expect(whoMay(organisationMergePolicy, action, { coalitionId: ours })).toEqual(['administrator']);
});
