import { expect, test } from '@jest/globals';
import { policy, when } from '../shared/index.js';
import { permissionsDocument } from './document.js';

test('a policy reads as a table: actions, roles, and who knows of the thing', () => {
  const demand = { code: 'permission.late', words: 'before noon', holds: () => true };
  const rooms = policy('room', 'see', {
    see: { everyone: 'any' },
    paint: { person: 'own', lead: when('own', demand), editor: { municipality: 'own' } },
    sell: { administrator: 'any', adviser: 'inside', seen: 'always' },
  });
  const lines = permissionsDocument({ room: rooms }).split('\n');
  expect(lines.slice(lines.indexOf('## room') + 2)).toEqual([
    '| Action | everyone | signed in | professional | partner | editor | lead | deputy | sponsor | adviser | analyst | administrator | Known by |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    '| see | all |  |  |  |  |  |  |  |  |  |  |  |',
    '| paint |  | own |  |  | own (municipality) | own, before noon |  |  |  |  |  | see |',
    '| sell |  |  |  |  |  |  |  |  | inside |  | all | everyone |',
    '',
  ]);
});
