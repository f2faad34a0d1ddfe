import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, contains, isPeriod, overlaps, type Period } from '../shared/index.js';
import { beginRole, changeRole, continueRole, endRole } from './role-period.js';

const today = '2026-11-03';
const open: Period = { from: '2026-01-01', to: null };
const closed: Period = { from: '2026-01-01', to: '2027-01-01' };
const code = (work: () => unknown) => {
  try {
    work();
    return 'taken';
  } catch (error) {
    const refused = error as { code: string; fields: { pointer: string; code: string }[] };
    const [field] = refused.fields;
    return field ? `${field.pointer} ${field.code}` : refused.code;
  }
};

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
const period = fc
  .tuple(day, fc.option(fc.integer({ min: 1, max: 800 })))
  .map(([from, days]): Period => ({ from, to: days === null ? null : addDays(from, days) }));

describe('the end of a role', () => {
  test('is the first day without it', () => {
    expect(endRole(open, '2026-12-01', today)).toEqual({ from: '2026-01-01', to: '2026-12-01' });
    expect(endRole(closed, today, today)).toEqual({ from: '2026-01-01', to: today });
  });

  test('leaves nothing of a role that begins on that day or later', () => {
    expect(endRole({ from: today, to: null }, today, today)).toBeNull();
    expect(endRole({ from: '2026-12-01', to: null }, today, today)).toBeNull();
  });

  test('is no day that is over, and no later one than there was', () => {
    expect(code(() => endRole(open, '2026-11-02', today))).toBe('/on people.role.past');
    expect(code(() => endRole(closed, '2027-01-01', today))).toBe('people.role.ended');
    expect(code(() => endRole(closed, '2027-02-01', today))).toBe('people.role.ended');
  });

  test('changes no day before today, whatever it is', () => {
    fc.assert(
      fc.property(period, day, day, (held, on, asked) => {
        fc.pre(asked < today && code(() => endRole(held, on, today)) === 'taken');
        const left = endRole(held, on, today);
        const holds = left !== null && contains(left, asked);
        expect(holds).toBe(contains(held, asked));
      }),
    );
  });
});

describe('a role that goes on', () => {
  test('takes back an end, today still or until another day', () => {
    expect(continueRole({ from: '2026-01-01', to: today }, null, today)).toEqual(open);
    expect(continueRole(open, '2027-01-01', today)).toEqual(closed);
  });

  test('does not come back to life, and ends on no day that is over', () => {
    const over = { from: '2026-01-01', to: '2026-11-02' };
    expect(code(() => continueRole(over, null, today))).toBe('people.role.over');
    expect(code(() => continueRole(open, today, today))).toBe('/to people.role.past');
    const later = { from: '2026-12-01', to: null };
    expect(code(() => continueRole(later, '2026-12-01', today))).toBe('/to people.role.past');
  });

  test('is how an end is taken back: the way there and back', () => {
    fc.assert(
      fc.property(period, day, (held, on) => {
        fc.pre(code(() => endRole(held, on, today)) === 'taken' && (held.to ?? on) >= today);
        const ended = endRole(held, on, today);
        fc.pre(ended !== null && (held.to === null || held.to > today));
        expect(continueRole(ended, held.to, today)).toEqual(held);
      }),
    );
  });
});

describe('a change of role', () => {
  test('ends the one and begins the other', () => {
    const fresh = { from: '2026-11-10', to: null };
    expect(changeRole(open, fresh, today)).toEqual({
      ended: { from: '2026-01-01', to: '2026-11-10' },
      begun: fresh,
    });
  });

  test('is from no day that is over, and not for less than a day', () => {
    const from = (first: string, to: string | null = null) => ({ from: first, to });
    expect(code(() => changeRole(open, from('2026-11-02'), today))).toBe('/from people.role.past');
    expect(code(() => changeRole(open, from(today, today), today))).toBe('/to people.role.past');
  });

  test('never leaves somebody with both', () => {
    fc.assert(
      fc.property(period, period, (held, fresh) => {
        fc.pre(code(() => changeRole(held, fresh, today)) === 'taken');
        const { ended, begun } = changeRole(held, fresh, today);
        expect(isPeriod(begun)).toBe(true);
        expect(ended !== null && overlaps(ended, begun)).toBe(false);
      }),
    );
  });
});

describe('a role that was offered', () => {
  test('begins on its day, and never before it is taken', () => {
    expect(beginRole({ from: '2026-12-01', to: null }, today).from).toBe('2026-12-01');
    expect(beginRole({ from: '2026-10-30', to: null }, today).from).toBe(today);
  });

  test('is not to be had after its end', () => {
    const offered = { from: '2026-10-30', to: today };
    expect(code(() => beginRole(offered, today))).toBe('people.role.over');
  });
});
