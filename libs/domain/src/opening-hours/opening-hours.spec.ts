import { describe, expect, test } from '@jest/globals';
import { openingHoursProblems } from './opening-hours.js';

describe('hours that contradict themselves', () => {
  test('are refused at the field: stretches of one day that overlap', () => {
    expect(
      openingHoursProblems({
        weekly: [
          { day: 1, from: '09:00', to: '12:30' },
          { day: 1, from: '12:00', to: '17:00' },
          { day: 2, from: '12:00', to: '17:00' },
        ],
        exceptions: [
          {
            date: '2026-11-03',
            hours: [
              { from: '09:00', to: '12:00' },
              { from: '10:00', to: '11:00' },
            ],
            note: '',
          },
          { date: '2026-11-03', hours: [], note: '' },
        ],
      }),
    ).toEqual([
      { pointer: '/weekly/1/from', code: 'opening-hours.overlap' },
      { pointer: '/exceptions/0/hours/1/from', code: 'opening-hours.overlap' },
      { pointer: '/exceptions/1/date', code: 'opening-hours.exception-twice' },
    ]);
  });

  test('are not: stretches that touch', () => {
    const weekly = [
      { day: 1, from: '09:00', to: '12:00' },
      { day: 1, from: '12:00', to: '17:00' },
    ];
    expect(openingHoursProblems({ weekly, exceptions: [] })).toEqual([]);
  });
});
