import { expect, test } from '@jest/globals';
import { cast, ourOrganisation, ours, whoMay } from '../shared/cast.testing.js';
import { attentionPolicy, chargeOf } from './attention.policy.js';

test('whoever is signed in is told what is asked of them', () => {
  const signedIn = Object.keys(cast).filter((name) => cast[name] !== null);
  expect(whoMay(attentionPolicy, 'read', {})).toEqual(signedIn);
});

test.each([
  ['lead', { coalitions: [ours], organisations: [], register: false }],
  ['editor', { coalitions: [ours], organisations: [], register: false }],
  ['townEditor', { coalitions: [ours], organisations: [], register: false }],
  ['townEditorBesideUs', { coalitions: [], organisations: [], register: false }],
  ['partner', { coalitions: [], organisations: [ourOrganisation], register: false }],
  ['sponsor', { coalitions: [], organisations: [], register: false }],
  ['adviser', { coalitions: [], organisations: [], register: false }],
  ['administrator', { coalitions: [], organisations: [], register: true }],
  ['everyone', { coalitions: [], organisations: [], register: false }],
])('%s is asked for %j', (name, charge) => {
  expect(chargeOf(cast[name] ?? null)).toEqual(charge);
});
