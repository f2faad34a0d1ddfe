import { describe, expect, test } from '@jest/globals';
import Holidays from 'date-holidays';
import { dateOfDay, dayOf, dayOfDate, weekdayOfDay } from '../shared/index.js';
import { easterSunday, holidayOn } from './holidays.js';

const years = Array.from({ length: 101 }, (_, index) => 2014 + index);

describe('Dutch public holidays', () => {
  test('are those of an independent calendar, for a hundred years', () => {
    const calendar = new Holidays('NL', { types: ['public'] });
    for (const year of years) {
      const theirs = calendar.getHolidays(year).map(({ date }) => date.slice(0, 10));
      const ours = Array.from({ length: 366 }, (_, index) => dayOf(year, 1, 1) + index).filter(
        (day) => holidayOn(day) !== undefined && dateOfDay(day).startsWith(String(year)),
      );
      const withoutLiberation = ours.filter((day) => holidayOn(day) !== 'liberation-day');
      expect(new Set(withoutLiberation.map(dateOfDay))).toEqual(new Set(theirs));
    }
  });

  test.each([
    ['2026-01-01', 'new-year'],
    ['2026-04-05', 'easter-sunday'],
    ['2026-04-06', 'easter-monday'],
    ['2026-04-27', 'kings-day'],
    ['2025-04-26', 'kings-day'],
    ['2025-05-05', 'liberation-day'],
    ['2026-05-14', 'ascension'],
    ['2026-05-24', 'whit-sunday'],
    ['2026-05-25', 'whit-monday'],
    ['2026-12-25', 'christmas-day'],
    ['2026-12-26', 'second-christmas-day'],
    ['2025-04-27', undefined],
    ['2026-04-03', undefined],
    ['2026-05-05', undefined],
    ['2026-12-31', undefined],
  ])('%s is %s', (date, holiday) => {
    expect(holidayOn(dayOfDate(date))).toBe(holiday);
  });

  test('have Easter on a Sunday from 22 March to 25 April', () => {
    for (let year = 1583; year < 4000; year += 1) {
      const easter = easterSunday(year);
      expect(weekdayOfDay(easter)).toBe(7);
      expect(easter).toBeGreaterThanOrEqual(dayOf(year, 3, 22));
      expect(easter).toBeLessThanOrEqual(dayOf(year, 4, 25));
    }
  });
});
