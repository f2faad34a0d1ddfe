import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
import {
  type CaseConferenceAction,
  caseConferenceActions,
  caseConferencePolicy,
} from './case-conference.policy.js';

const readers = ['partner', 'fellowPartner', 'editor', 'townEditor', 'lead', 'deputy', 'sponsor'];
const allowed: Readonly<Record<CaseConferenceAction, readonly string[]>> = {
  list: [...readers, 'adviser', 'administrator'],
  'read-contents': [...readers, 'administrator'],
  write: ['editor', 'townEditor', 'lead', 'deputy', 'administrator'],
};

test.each(caseConferenceActions)('who may %s case conferences', (action) => {
  expect(whoMay(caseConferencePolicy, action, { coalitionId: ours })).toEqual(allowed[action]);
});
