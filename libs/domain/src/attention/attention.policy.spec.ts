import { expect, test } from '@jest/globals';
import { cast, ourOrganisation, ours, whoMay } from '../shared/cast.testing.js';
import { attentionPolicy, chargeOf } from './attention.policy.js';

test('whoever is signed in is told what is asked of them', () => {
  const signedIn = Object.keys(cast).filter((name) => cast[name] !== null);
  expect(whoMay(attentionPolicy, 'read', {})).toEqual(signedIn);
});

test.each([
  ['lead', { coalitions: [ours], organisations: [] }],
  ['editor', { coalitions: [ours], organisations: [] }],
  ['townEditor', { coalitions: [ours], organisations: [] }],
  ['townEditorBesideUs', { coalitions: [], organisations: [] }],
  ['partner', { coalitions: [], organisations: [ourOrganisation] }],
  ['sponsor', { coalitions: [], organisations: [] }],
  ['adviser', { coalitions: [], organisations: [] }],
  ['administrator', { coalitions: [], organisations: [] }],
  ['everyone', { coalitions: [], organisations: [] }],
])('%s is asked for %j', (name, charge) => {
  expect(chargeOf(cast[name] ?? null)).toEqual(charge);
});
