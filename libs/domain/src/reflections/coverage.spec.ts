import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, dayOfDate } from '../shared/index.js';
import { type ActivePartner, coverageOn, type HeldReflection, vitalityOn } from './coverage.js';
import type { Hearing } from './hearing.js';

const date = '2026-03-02';
const twelve = Array.from(
  { length: 12 },
  (_, index) => `partner-${String(index).padStart(2, '0')}`,
);
const active = twelve.map((organisationId): ActivePartner => ({
  organisationId,
  period: { from: '2024-01-01', to: null },
}));
const heardAt = (on: string, ...ids: string[]) =>
  ids.map((organisationId): Hearing => ({ organisationId, how: 'meeting', on }));
const reflection = (hearings: readonly Hearing[], on = date): HeldReflection => ({
  id: `held-${on}`,
  date: on,
  hearings,
});

describe('a reflection with twelve partners', () => {
  const last = twelve[11] ?? '';
  const eleven = heardAt(date, ...twelve.slice(0, 11));
  const late = addDays(date, 21);
  const whole = [reflection([...eleven, { organisationId: last, how: 'separately', on: late }])];
  const on = (peildatum: string) => vitalityOn(whole, active, peildatum);

  test('is deels with eleven of them, and says who was missed', () => {
    expect(on(date)).toEqual({
      answer: 'partly',
      reflectionId: whole[0]?.id,
      date,
      missed: [last],
    });
    expect(on(addDays(late, -1)).answer).toBe('partly');
  });

  test('is ja from the day on that the twelfth was heard, and not before', () => {
    expect(on(late)).toEqual({ answer: 'yes', reflectionId: whole[0]?.id, date });
  });

  test('is nee on the same day a year later, and unknown before it was held', () => {
    expect(on(addDays(addMonths(date, 12), -1)).answer).toBe('yes');
    expect(on(addMonths(date, 12))).toEqual({ answer: 'no', reflectionId: whole[0]?.id, date });
    expect(on(addDays(date, -1))).toEqual({ answer: 'unknown' });
  });
});

test('who became a partner later, or was none any more, was not missed', () => {
  const partners: ActivePartner[] = [
    { organisationId: 'here', period: { from: '2024-01-01', to: null } },
    { organisationId: 'later', period: { from: addDays(date, 1), to: null } },
    { organisationId: 'before', period: { from: '2024-01-01', to: date } },
  ];
  expect(coverageOn(reflection(heardAt(date, 'here')), partners, date)).toEqual({
    coverage: 'all',
    heard: ['here'],
    missed: [],
  });
});

test('a coalition that had no partners has not heard all of them', () => {
  expect(coverageOn(reflection(heardAt(date, 'somebody')), [], date).coverage).toBe('some');
});

test('of several the whole one counts, else the one that came closest', () => {
  const later = addDays(date, 30);
  const half = reflection(heardAt(later, ...twelve.slice(0, 6)), later);
  const nearly = reflection(heardAt(date, ...twelve.slice(0, 11)));
  expect(vitalityOn([half, nearly], active, later)).toMatchObject({ reflectionId: nearly.id });
  const whole = reflection(heardAt(date, ...twelve));
  expect(vitalityOn([half, whole], active, later)).toMatchObject({ answer: 'yes', date });
});

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days));
const who = fc.constantFrom(...twelve.slice(0, 4));
const hearing = fc.record({ organisationId: who, how: fc.constant('meeting' as const), on: day });
const held = fc
  .record({ id: fc.uuid(), date: day, hearings: fc.array(hearing, { maxLength: 6 }) })
  .map((one) => ({ ...one, hearings: one.hearings.filter(({ on }) => on >= one.date) }));
const partner = fc.record({
  organisationId: who,
  period: fc.record({ from: day, to: fc.constant(null) }),
});

describe('whatever happens', () => {
  test('what happens later never changes the answer for a day that is past', () => {
    fc.assert(
      fc.property(
        fc.array(held, { maxLength: 4 }),
        fc.array(partner, { maxLength: 6 }),
        day,
        fc.array(held, { maxLength: 3 }),
        fc.array(hearing, { maxLength: 4 }),
        fc.array(partner, { maxLength: 3 }),
        (reflections, partners, peildatum, laterHeld, laterHearings, laterPartners) => {
          const isLater = (on: string) => dayOfDate(on) > dayOfDate(peildatum);
          const after = [
            ...reflections.map((one) => ({
              ...one,
              hearings: [
                ...one.hearings,
                ...laterHearings.filter(({ on }) => isLater(on) && on >= one.date),
              ],
            })),
            ...laterHeld.filter(({ date: on }) => isLater(on)),
          ];
          const also = [...partners, ...laterPartners.filter(({ period }) => isLater(period.from))];
          expect(vitalityOn(after, also, peildatum)).toEqual(
            vitalityOn(reflections, partners, peildatum),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the order in which things are told does not matter', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(held, { maxLength: 5, selector: ({ id }) => id }),
        fc.array(partner, { maxLength: 6 }),
        day,
        (reflections, partners, peildatum) => {
          expect(
            vitalityOn([...reflections].reverse(), [...partners].reverse(), peildatum),
          ).toEqual(vitalityOn(reflections, partners, peildatum));
        },
      ),
    );
  });

  test('hearing one more never takes a yes away', () => {
    fc.assert(
      fc.property(held, fc.array(partner, { maxLength: 5 }), hearing, day, (one, all, more, on) => {
        if (vitalityOn([one], all, on).answer !== 'yes') return;
        const heardMore = { ...one, hearings: [...one.hearings, more] };
        expect(vitalityOn([heardMore], all, on).answer).toBe('yes');
      }),
    );
  });
});
