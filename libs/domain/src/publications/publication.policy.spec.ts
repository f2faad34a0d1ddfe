import { expect, test } from '@jest/globals';
import type { Actor } from '../shared/index.js';
import { type PublicationAction, may, publicationActions } from './publication.policy.js';

const coalitionId = 'ours';
const writing: readonly PublicationAction[] = ['publish', 'restore'];
const actors: Readonly<Record<string, Actor>> = {
  everyone: null,
  nobody: { id: '1', roles: [] },
  lead: { id: '2', roles: [{ role: 'lead', coalitionId }] },
  otherLead: { id: '3', roles: [{ role: 'lead', coalitionId: 'theirs' }] },
  administrator: { id: '4', roles: [{ role: 'administrator' }] },
};

test.each(publicationActions)('who may %s publications', (action) => {
  const allowed = Object.keys(actors).filter((name) =>
    may(actors[name] ?? null, action, { coalitionId }),
  );
  expect(allowed).toEqual(writing.includes(action) ? ['lead'] : ['lead', 'administrator']);
});
