import type { Attempts } from './attempt.testing.js';

const MERGE = '01980000-0000-7000-8000-0000000000d1';
const pair = {
  keptId: '01980000-0000-7000-8000-0000000000d2',
  mergedId: '01980000-0000-7000-8000-0000000000d3',
};
const at = `/organisation-merges/${MERGE}`;
const headers = { 'if-match': '"x"' };

/** Organisations that are one. None is there: who may, hears that. */
export const organisationMergeRequests: Readonly<Record<string, Attempts>> = {
  'GET /likely-doubles': () => [{ path: '/likely-doubles' }],
  'GET /organisation-merges': () => [{ path: '/organisation-merges' }],
  'POST /organisation-merges': () => [
    { path: '/organisation-merges', body: pair, headers, answers: 404 },
  ],
  'GET /organisation-merges/preview': () => [
    {
      path: `/organisation-merges/preview?keptId=${pair.keptId}&mergedId=${pair.mergedId}`,
      answers: 404,
    },
  ],
  'GET /organisation-merges/{id}': () => [{ path: at, answers: 404 }],
  'GET /organisation-merges/{id}/restoration': () => [{ path: `${at}/restoration`, answers: 404 }],
  'POST /organisation-merges/{id}/restoration': () => [
    { path: `${at}/restoration`, headers, answers: 404 },
  ],
};
