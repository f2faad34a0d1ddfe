import { expect, test } from '@jest/globals';
import { reflectionPlan, reflectionPreparation, reflectionRecord } from './reflection.contract.js';

const organisationId = '019abcde-0000-7000-8000-000000000001';
const plan = {
  date: '2026-12-01',
  startsAt: '14:00',
  endsAt: '16:00',
  place: 'Raadhuis',
  invited: [{ organisationId, email: null }],
};
const codesOf = (given: { error?: { issues: { message: string; path: PropertyKey[] }[] } }) =>
  given.error?.issues.map(({ message, path }) => [path.join('/'), message]);

test('a plan says when, where and with whom', () => {
  expect(reflectionPlan.safeParse(plan).success).toBe(true);
});

test.each([
  [{ endsAt: '14:00' }, 'endsAt', 'reflection.ends-before'],
  [{ invited: [] }, 'invited', 'reflection.nobody-invited'],
  [{ invited: [...plan.invited, ...plan.invited] }, 'invited', 'reflection.invited-twice'],
  [{ place: ' ' }, 'place', 'field.required'],
])('a plan with %j is refused at the field', (own, path, code) => {
  expect(codesOf(reflectionPlan.safeParse({ ...plan, ...own }))).toEqual([[path, code]]);
});

test('a form without any answer says nothing', () => {
  const empty = reflectionPreparation.safeParse({ answers: { means: ' ' } });
  expect(codesOf(empty)).toEqual([['answers', 'reflection.nothing-prepared']]);
  expect(reflectionPreparation.safeParse({ answers: { means: 'Genoeg.' } }).success).toBe(true);
});

test('a subject that there is none of is refused', () => {
  const record = { present: [], findings: { weather: 'Mooi' } };
  expect(reflectionRecord.safeParse(record).success).toBe(false);
});
