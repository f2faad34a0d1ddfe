import { expect, test } from '@jest/globals';
import { partnershipProblems } from './partnership.js';

const nothing = { themes: [], departments: [], municipalities: [] };

test('a municipality takes part with themes and departments, nobody else does', () => {
  const given = { ...nothing, themes: ['wonen'], departments: ['Jeugd'] };
  expect(partnershipProblems(given, 'gemeente', ['GM0141'])).toEqual([]);
  expect(partnershipProblems(given, 'welzijn', ['GM0141'])).toEqual([
    { pointer: '/themes', code: 'partnership.for-municipality-only' },
    { pointer: '/departments', code: 'partnership.for-municipality-only' },
  ]);
});

test('a partner works where the coalition does', () => {
  const given = { ...nothing, municipalities: ['GM0141', 'GM0153'] };
  expect(partnershipProblems(given, 'jgz', ['GM0141', 'GM0153'])).toEqual([]);
  expect(partnershipProblems(given, 'jgz', ['GM0141'])).toEqual([
    { pointer: '/municipalities/1', code: 'contact-route.area.outside-coalition' },
  ]);
});
