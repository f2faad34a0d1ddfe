import { expect, test } from '@jest/globals';
import { cast, ourOrganisation, ours, whoMay } from '../shared/cast.testing.js';
import { calendarFeedPolicy, feedScopes } from './calendar-feed.policy.js';
import { feedDays, feedSize, meetingDays, nearest } from './calendar-feed.js';

const nothing = {
  ...{ reflections: [], invited: [], agreements: [], followUps: [], actions: [] },
  ...{ conferences: [], takingPart: [], conferencePlaces: [] },
};
const all = {
  ...nothing,
  reflections: [ours],
  agreements: [ours],
  followUps: [ours],
  actions: [ours],
  conferences: [ours],
  conferencePlaces: [ours],
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
  [
    'partner',
    {
      ...{ ...all, reflections: [], invited: [ourOrganisation] },
      ...{ conferences: [], takingPart: [ourOrganisation] },
    },
  ],
  ['adviser', { ...nothing, reflections: [ours], conferences: [ours] }],
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

test('of standing meetings it tells the half year that comes', () => {
  expect(meetingDays('2026-11-26')).toEqual({ from: '2026-11-26', to: '2027-05-26' });
});

test('what is nearest is told in the order of time, and no more than a calendar is given', () => {
  const told = ['2027-01-01', '2026-11-25', '2026-11-28'].map((on, id) => ({ on, id: String(id) }));
  expect(nearest(told, '2026-11-26').map(({ on }) => on)).toEqual([
    '2026-11-25',
    '2026-11-28',
    '2027-01-01',
  ]);
  const far = Array.from({ length: feedSize }, (_, id) => ({ on: '2028-01-01', id: `x${id}` }));
  const kept = nearest([...far, ...told], '2026-11-26');
  expect(kept).toHaveLength(feedSize);
  expect(kept.slice(0, 3).map(({ id }) => id)).toEqual(['1', '2', '0']);
});
