import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
import {
  type RegionalCoalitionAction,
  regionalCoalitionActions,
  regionalCoalitionPolicy,
} from './regional-coalition.policy.js';

const allowed: Readonly<Record<RegionalCoalitionAction, readonly string[]>> = {
  compare: ['editor', 'townEditor', 'lead', 'deputy', 'sponsor', 'adviser', 'administrator'],
  'see-tables': ['editor', 'townEditor', 'lead', 'deputy', 'sponsor', 'administrator'],
  propose: ['editor', 'townEditor', 'lead', 'deputy'],
  'read-proposals': ['editor', 'townEditor', 'lead', 'deputy', 'sponsor', 'administrator'],
};

test.each(regionalCoalitionActions)('who may %s', (action) => {
  expect(whoMay(regionalCoalitionPolicy, action, { coalitionId: ours })).toEqual(allowed[action]);
});
