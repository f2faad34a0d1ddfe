import { describe, expect, test } from '@jest/globals';
import { amsterdamDateTime, amsterdamDay, amsterdamInstant, dateOfDay } from '../shared/index.js';
import { openState } from './open-state.js';
import type { OpeningHours } from './opening-hours.contract.js';

/** The instant at which the clock in Amsterdam shows this. */
const at = (text: string, which: 'earlier' | 'later' = 'earlier') =>
  amsterdamInstant(
    text.slice(0, 10),
    Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)),
    which,
  );

const officeHours: OpeningHours = {
  weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' })),
  exceptions: [],
  onHolidays: 'closed',
};
const everyDay = (from: string, to: string): OpeningHours['weekly'] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from, to }));

function told(hours: OpeningHours | null, instant: number) {
  const { state, until } = openState(hours, instant);
  return `${state} ${until === null ? 'for ever' : amsterdamDateTime(until)}`;
}

describe('open now', () => {
  test.each([
    ['2026-11-03T08:59', 'closed 2026-11-03T09:00'],
    ['2026-11-03T09:00', 'open 2026-11-03T17:00'],
    ['2026-11-03T16:59', 'open 2026-11-03T17:00'],
    ['2026-11-03T17:00', 'closed 2026-11-04T09:00'],
    ['2026-11-06T18:00', 'closed 2026-11-09T09:00'],
    // Easter: Good Friday is a working day, Monday is not.
    ['2026-04-03T12:00', 'open 2026-04-03T17:00'],
    ['2026-04-03T17:30', 'closed 2026-04-07T09:00'],
    // King's Day on Monday 27 April 2026, and Christmas on Friday with a weekend behind it.
    ['2026-04-26T12:00', 'closed 2026-04-28T09:00'],
    ['2026-12-24T20:00', 'closed 2026-12-28T09:00'],
  ])('at office hours, %s: %s', (now, expected) => {
    expect(told(officeHours, at(now))).toBe(expected);
  });

  test('goes on across midnight', () => {
    const evening: OpeningHours = {
      weekly: [
        { day: 5, from: '18:00', to: '24:00' },
        { day: 6, from: '00:00', to: '02:00' },
      ],
      exceptions: [],
      onHolidays: 'as-usual',
    };
    expect(told(evening, at('2026-11-06T23:30'))).toBe('open 2026-11-07T02:00');
    expect(told(evening, at('2026-11-07T01:30'))).toBe('open 2026-11-07T02:00');
    expect(told(evening, at('2026-11-07T02:00'))).toBe('closed 2026-11-13T18:00');
  });

  test('stops at a midnight that a closed day follows', () => {
    const hours: OpeningHours = {
      weekly: everyDay('00:00', '24:00'),
      exceptions: [{ date: '2026-11-10', hours: [], note: '' }],
      onHolidays: 'as-usual',
    };
    expect(told(hours, at('2026-11-03T12:00'))).toBe('open 2026-11-10T00:00');
    expect(told(hours, at('2026-11-10T12:00'))).toBe('closed 2026-11-11T00:00');
    expect(told(hours, at('2026-11-11T12:00'))).toBe('open for ever');
  });

  test('day and night with holidays closed ends at the next holiday', () => {
    const hours: OpeningHours = {
      weekly: everyDay('00:00', '24:00'),
      exceptions: [],
      onHolidays: 'closed',
    };
    expect(told(hours, at('2026-11-03T12:00'))).toBe('open 2026-12-25T00:00');
    expect(told(hours, at('2026-12-25T12:00'))).toBe('closed 2026-12-27T00:00');
  });

  test('an exception goes before the week and before a holiday', () => {
    const hours: OpeningHours = {
      ...officeHours,
      exceptions: [
        { date: '2026-11-03', hours: [{ from: '13:00', to: '15:00' }], note: 'studiedag' },
        { date: '2026-12-25', hours: [{ from: '10:00', to: '11:00' }], note: '' },
      ],
    };
    expect(told(hours, at('2026-11-03T09:30'))).toBe('closed 2026-11-03T13:00');
    expect(told(hours, at('2026-11-03T14:00'))).toBe('open 2026-11-03T15:00');
    expect(told(hours, at('2026-12-25T10:30'))).toBe('open 2026-12-25T11:00');
  });

  test('finds an exception however far away, and nothing where there is nothing', () => {
    const never: OpeningHours = { weekly: [], exceptions: [], onHolidays: 'closed' };
    expect(told(never, at('2026-11-03T12:00'))).toBe('closed for ever');
    const once: OpeningHours = {
      ...never,
      exceptions: [{ date: '2126-11-03', hours: [{ from: '09:00', to: '24:00' }], note: '' }],
    };
    expect(told(once, at('2026-11-03T12:00'))).toBe('closed 2126-11-03T09:00');
    expect(told(once, at('2126-11-03T12:00'))).toBe('open 2126-11-04T00:00');
  });

  test('finds the one open day behind a year of exceptions', () => {
    const sundays = Array.from(
      { length: 60 },
      (_, index) => amsterdamDay(at('2026-11-01T00:00')) + index * 7,
    );
    const hours: OpeningHours = {
      weekly: [{ day: 7, from: '10:00', to: '12:00' }],
      exceptions: sundays.map((day) => ({ date: dateOfDay(day), hours: [], note: '' })),
      onHolidays: 'closed',
    };
    // The first Sunday without an exception, 26 December 2027, is a holiday.
    expect(told(hours, at('2026-11-01T10:30'))).toBe('closed 2028-01-02T10:00');
  });

  test('is unknown when no hours were stated', () => {
    expect(told(null, at('2026-11-03T12:00'))).toBe('unknown for ever');
  });
});

describe('open now when the clock changes', () => {
  const night = (from: string, to: string): OpeningHours => ({
    weekly: everyDay(from, to),
    exceptions: [],
    onHolidays: 'as-usual',
  });

  test('in March: what opens in the skipped hour opens when the clock jumps', () => {
    const hours = night('02:30', '06:00');
    expect(told(hours, at('2026-03-29T01:59'))).toBe('closed 2026-03-29T03:00');
    expect(told(hours, at('2026-03-29T03:00'))).toBe('open 2026-03-29T06:00');
  });

  test('in March: what closes in the skipped hour closes when the clock jumps', () => {
    const hours = night('01:00', '02:30');
    expect(told(hours, at('2026-03-29T01:59'))).toBe('open 2026-03-29T03:00');
    expect(told(hours, at('2026-03-29T03:00'))).toBe('closed 2026-03-30T01:00');
  });

  test('in March: what lies wholly in the skipped hour does not open', () => {
    expect(told(night('02:15', '02:45'), at('2026-03-29T01:00'))).toBe('closed 2026-03-30T02:15');
  });

  test('in October: open from the first time the clock shows the begin to the last time it shows the end', () => {
    const hours = night('02:15', '02:45');
    const first = at('2026-10-25T02:30', 'earlier');
    expect(openState(hours, first)).toEqual({
      state: 'open',
      until: at('2026-10-25T02:45', 'later'),
    });
    expect(openState(hours, at('2026-10-25T02:50', 'earlier')).state).toBe('open');
    expect(openState(hours, at('2026-10-25T02:45', 'later')).state).toBe('closed');
  });

  test('in October: two stretches around the double hour join', () => {
    const hours: OpeningHours = {
      weekly: [...everyDay('00:00', '02:15'), ...everyDay('02:45', '05:00')],
      exceptions: [],
      onHolidays: 'as-usual',
    };
    expect(told(hours, at('2026-10-25T01:00'))).toBe('open 2026-10-25T05:00');
    expect(told(hours, at('2026-10-24T01:00'))).toBe('open 2026-10-24T02:15');
  });
});
