import type { CooperationLevel } from '../agreements/index.js';
import type { ContactRole } from '../partner-contacts/index.js';
import { normaliseName } from '../shared/index.js';

/** How lists call the levels, and the jobs that tell one. A word stands for what begins with it too. */
const levels: readonly (readonly [CooperationLevel, readonly string[]])[] = [
  ['bestuur', ['bestuur', 'board', 'strategisch', 'wethouder', 'direct', 'portefeuillehouder']],
  [
    'management',
    [
      ...[
        'management',
        'tactisch',
        'manager',
        'teamleid',
        'teammanager',
        'hoofd',
        'afdelingshoofd',
      ],
      ...['coordinator', 'regiocoordinator', 'leidinggevend', 'projectleid', 'programma', 'beleid'],
    ],
  ],
  ['uitvoering', ['uitvoer', 'operationeel', 'professional', 'practice']],
];

/** The level that a cell of a list means, or nothing when it says none. */
export function readLevel(cell: string): CooperationLevel | undefined {
  const words = normaliseName(cell).split(' ');
  return levels.find(([, starts]) =>
    starts.some((start) => words.some((word) => word.startsWith(start))),
  )?.[0];
}

/** On which level one works by one's job; who does not decide or lead does the work. */
export function levelOfJob(job: string): CooperationLevel {
  return readLevel(job) ?? 'uitvoering';
}

const roles: readonly (readonly [ContactRole, readonly string[]])[] = [
  ['aandachtsfunctionaris-nu-niet-zwanger', ['nu niet zwanger', 'nnz']],
  ['aandachtsfunctionaris-huiselijk-geweld', ['huiselijk geweld', 'kindermishandeling']],
  ['wethouder-opdrachtgever', ['wethouder', 'opdrachtgever']],
  ['kwartiermaker', ['kwartiermaker']],
  ['regiocoordinator', ['regiocoordinator', 'regio coordinator', 'regionaal coordinator']],
  ['beleidsadviseur', ['beleidsadviseur', 'beleidsmedewerker']],
  ['poh', ['poh', 'praktijkondersteuner']],
];

/** What somebody is for Kansrijke Start, as a cell of a list says it; nothing when it is no such role. */
export function readContactRole(cell: string): ContactRole | undefined {
  const plain = ` ${normaliseName(cell)} `;
  return roles.find(([, words]) => words.some((word) => plain.includes(` ${word} `)))?.[0];
}
