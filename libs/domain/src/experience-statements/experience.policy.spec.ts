import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
import { type ExperienceAction, experienceActions, experiencePolicy } from './experience.policy.js';

const readers = ['partner', 'fellowPartner', 'editor', 'townEditor', 'lead', 'deputy', 'sponsor'];
const writers = ['editor', 'townEditor', 'lead', 'deputy', 'administrator'];
const allowed: Readonly<Record<ExperienceAction, readonly string[]>> = {
  list: [...readers, 'adviser', 'administrator'],
  'read-contents': [...readers, 'administrator'],
  state: writers,
  'correct-past': writers,
};

test.each(experienceActions)('who may %s how experience takes part', (action) => {
  expect(whoMay(experiencePolicy, action, { coalitionId: ours })).toEqual(allowed[action]);
});
