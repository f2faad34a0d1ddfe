import { expect, test } from '@jest/globals';
import {
  anyExperience,
  experienceGroups,
  experienceOn,
  type ExperienceStated,
  type Involvement,
} from './experience.js';

const stated: ExperienceStated[] = [
  {
    ...{ group: 'clients-and-parents', involvement: 'developing' },
    period: { from: '2024-01-01', to: '2025-01-01' },
  },
  {
    ...{ group: 'clients-and-parents', involvement: 'yes' },
    period: { from: '2025-01-01', to: null },
  },
];

test('every group shows, and what was stated of it on that day', () => {
  const on = (day: string) => experienceOn(stated, day);
  expect(on('2023-12-31').map(({ group, held }) => [group, held])).toEqual(
    experienceGroups.map((group) => [group, null]),
  );
  expect(on('2024-12-31')[2]?.held?.involvement).toBe('developing');
  expect(on('2025-01-01')[2]?.held?.involvement).toBe('yes');
});

const each = (...said: (Involvement | null)[]) =>
  said.map((involvement) => ({ held: involvement === null ? null : { involvement } }));

test.each([
  [each(), 'unknown'],
  [each(null, null, null, null), 'unknown'],
  [each('no', 'no', 'no', null), 'unknown'],
  [each('no', 'no', 'no', 'no'), 'no'],
  [each('no', 'developing', 'no', null), 'developing'],
  [each('no', 'developing', 'yes', null), 'yes'],
  [each('yes', null, null, null), 'yes'],
])('of %j it is %s for all', (groups, all) => {
  expect(anyExperience(groups)).toBe(all);
});
