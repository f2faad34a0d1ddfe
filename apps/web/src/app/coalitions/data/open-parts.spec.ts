import type { HeldRole } from '@zorgpaden/domain/shared';
import { openParts } from './open-parts';

const ours = { kind: 'coalition', id: 'ours' } as const;
const inside = { inside: ['ours'], standIns: [] };

describe('the parts of a coalition', () => {
  const work = [
    ...['overzicht', 'partners', 'afspraken', 'reflectie', 'contactroutes', 'publicaties'],
    'plan',
  ];

  it.each<[HeldRole, string[]]>([
    [{ role: 'lead', scope: ours }, [...work, 'mensen', 'geschiedenis', 'overdracht', 'gegevens']],
    [{ role: 'sponsor', scope: ours }, [...work, 'mensen', 'geschiedenis', 'overdracht']],
    [{ role: 'partner', scope: { kind: 'organisation', id: 'partner' }, reach: inside }, work],
    [
      { role: 'adviser', scope: { kind: 'region', id: 'region' }, reach: inside },
      ['overzicht', 'partners', 'reflectie', 'publicaties'],
    ],
    [{ role: 'analyst', scope: { kind: 'nation' } }, []],
    [{ role: 'lead', scope: { kind: 'coalition', id: 'theirs' } }, []],
  ])('that %j may look into are %j', (role, parts) => {
    expect(openParts({ id: 'somebody', roles: [role] }, { coalitionId: 'ours' })).toEqual(parts);
  });

  it.each<[HeldRole, boolean]>([
    [{ role: 'lead', scope: ours }, true],
    [{ role: 'adviser', scope: { kind: 'region', id: 'region' }, reach: inside }, true],
    [{ role: 'partner', scope: { kind: 'organisation', id: 'partner' }, reach: inside }, false],
  ])('hold the region for %j, of a regional one only: %s', (role, isOpen) => {
    const actor = { id: 'somebody', roles: [role] };
    const open = (level: 'local' | 'regional') =>
      openParts(actor, { coalitionId: 'ours', level }).includes('regio');
    expect([open('regional'), open('local')]).toEqual([isOpen, false]);
  });
});
