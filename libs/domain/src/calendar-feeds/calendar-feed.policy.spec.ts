import { expect, test } from '@jest/globals';
import { cast, ourOrganisation, ours, whoMay } from '../shared/cast.testing.js';
import { calendarFeedPolicy, feedScopes } from './calendar-feed.policy.js';
import { feedDays } from './calendar-feed.js';

const nothing = { reflections: [], invited: [], agreements: [], followUps: [], actions: [] };
const all = {
  ...nothing,
  reflections: [ours],
  agreements: [ours],
  followUps: [ours],
  actions: [ours],
};

test('who has the address reads it, and only its owner makes and ends it', () => {
  const signedIn = Object.keys(cast).filter((name) => cast[name] !== null);
  expect(whoMay(calendarFeedPolicy, 'read', {})).toEqual(Object.keys(cast));
  expect(whoMay(calendarFeedPolicy, 'manage-own', { personId: 'somebody' })).toEqual(signedIn);
  expect(whoMay(calendarFeedPolicy, 'manage-own', { personId: 'another' })).toEqual([]);
});

test.each([
  ...['lead', 'deputy', 'editor', 'sponsor'].map((name) => [name, all] as const),
  ['townEditor', all],
  ['townEditorBesideUs', nothing],
  ['partner', { ...all, reflections: [], invited: [ourOrganisation] }],
  ['adviser', { ...nothing, reflections: [ours] }],
  ['professional', nothing],
  ['analyst', nothing],
  ['administrator', nothing],
  ['everyone', nothing],
] as const)('the dates of %s are what they may read', (name, expected) => {
  expect(feedScopes(cast[name] ?? null)).toEqual(expected);
});

test('it looks a season back and two years ahead', () => {
  expect(feedDays('2026-11-26')).toEqual({ from: '2026-08-28', to: '2028-11-26' });
});
