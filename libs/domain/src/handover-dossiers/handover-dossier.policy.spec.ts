import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
import { handoverDossierPolicy } from './handover-dossier.policy.js';

test('who runs a coalition reads its handover, who leads it writes the note and ticks the steps', () => {
  const dossier = { coalitionId: ours };
  expect(whoMay(handoverDossierPolicy, 'read', dossier)).toEqual([
    'editor',
    'townEditor',
    'lead',
    'deputy',
    'sponsor',
    'administrator',
  ]);
  expect(whoMay(handoverDossierPolicy, 'archive', dossier)).toEqual(['lead', 'deputy', 'sponsor']);
  for (const action of ['write-note', 'tick'] as const) {
    expect(whoMay(handoverDossierPolicy, action, dossier)).toEqual(['lead', 'deputy']);
  }
});
