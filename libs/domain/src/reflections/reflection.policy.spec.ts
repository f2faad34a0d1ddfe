import { expect, test } from '@jest/globals';
import { cast, ourOrganisation, ours, whoMay } from '../shared/cast.testing.js';
import {
  type ReflectionAction,
  reflectionActions,
  reflectionPolicy,
  reflectionReach,
} from './reflection.policy.js';

const writers = ['editor', 'townEditor', 'lead', 'deputy'];
const partners = ['partner', 'fellowPartner'];
const allowed: Readonly<Record<ReflectionAction, readonly string[]>> = {
  read: [...partners, ...writers, 'sponsor', 'adviser', 'administrator'],
  'read-findings': ['partner', ...writers, 'sponsor', 'administrator'],
  plan: writers,
  move: writers,
  cancel: writers,
  prepare: ['partner'],
  hold: writers,
  record: writers,
  hear: writers,
  close: writers,
  share: ['lead', 'deputy'],
};

test.each(reflectionActions)('who may %s a reflection', (action) => {
  const reflection = { coalitionId: ours, organisationId: ourOrganisation };
  expect(whoMay(reflectionPolicy, action, reflection)).toEqual(allowed[action]);
});

test('nothing of a reflection is public, nor for professionals and analysts', () => {
  for (const action of reflectionActions) {
    const may = whoMay(reflectionPolicy, action, { coalitionId: ours });
    expect(may.filter((name) => /everyone|nobody|professional|analyst|other/.test(name))).toEqual(
      [],
    );
  }
});

test.each([
  ['lead', { isAll: true, readsFindings: true, organisations: [] }],
  ['adviser', { isAll: true, readsFindings: false, organisations: [] }],
  ['partner', { isAll: false, readsFindings: false, organisations: [ourOrganisation] }],
  ['otherLead', { isAll: false, readsFindings: false, organisations: [] }],
  ['everyone', { isAll: false, readsFindings: false, organisations: [] }],
])('how far %s reaches', (name, reach) => {
  expect(reflectionReach(cast[name] ?? null, ours)).toEqual(reach);
});

test('who is a partner and an adviser sees all dates, and what was found where it was invited', () => {
  const [partner, adviser] = [cast['partner'], cast['adviser']];
  const both = { id: 'somebody', roles: [...(partner?.roles ?? []), ...(adviser?.roles ?? [])] };
  expect(reflectionReach(both, ours)).toEqual({
    isAll: true,
    readsFindings: false,
    organisations: [ourOrganisation],
  });
});
