import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
import { handoverDossierPolicy } from './handover-dossier.policy.js';

test('who runs a coalition reads its handover, who leads it writes the note', () => {
  const dossier = { coalitionId: ours };
  expect(whoMay(handoverDossierPolicy, 'read', dossier)).toEqual([
    'editor',
    'townEditor',
    'lead',
    'deputy',
    'sponsor',
    'administrator',
  ]);
  expect(whoMay(handoverDossierPolicy, 'write-note', dossier)).toEqual(['lead', 'deputy']);
});
