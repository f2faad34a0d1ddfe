import { describe, expect, test } from '@jest/globals';
import { cast, ourOrganisation, ours, whoMay } from '../shared/cast.testing.js';
import { searchPolicy, searchScopes } from './search.policy.js';
import { foundKinds } from './search.js';

const nowhere = { everywhere: false, coalitions: [], organisations: [] };
const scopesOf = (name: string) => searchScopes(cast[name] ?? null);

test('whoever is signed in searches', () => {
  const signedIn = Object.keys(cast).filter((name) => cast[name] !== null);
  expect(whoMay(searchPolicy, 'search', {})).toEqual(signedIn);
});

describe('what is found', () => {
  test.each(['everyone', 'nobody', 'analyst', 'professional'])('by %s is nothing', (name) => {
    for (const kind of foundKinds) expect(scopesOf(name)[kind]).toEqual(nowhere);
  });

  test.each(['lead', 'deputy', 'editor', 'sponsor'])('by %s is all of the coalition', (name) => {
    for (const kind of foundKinds) {
      expect(scopesOf(name)[kind]).toEqual({ ...nowhere, coalitions: [ours] });
    }
  });

  test('by a partner is what partners share, and of the rest its own', () => {
    const scopes = scopesOf('partner');
    for (const kind of ['partner', 'agreement', 'follow-up'] as const) {
      expect(scopes[kind].coalitions).toEqual([ours]);
    }
    for (const kind of ['finding', 'contact-route'] as const) {
      expect(scopes[kind]).toEqual({ ...nowhere, organisations: [ourOrganisation] });
    }
  });

  test('by an adviser is who takes part, and no words of the coalition', () => {
    const { partner, ...others } = scopesOf('adviser');
    expect(partner.coalitions).toEqual([ours]);
    for (const scope of Object.values(others)) expect(scope).toEqual(nowhere);
  });

  test('by an administrator is everything', () => {
    for (const kind of foundKinds) expect(scopesOf('administrator')[kind].everywhere).toBe(true);
  });
});
