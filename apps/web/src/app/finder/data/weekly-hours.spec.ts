import { answerTexts } from '@zorgpaden/texts/nl/answer';
import { weeklyHoursInWords } from './weekly-hours';

const on = (day: number, from: string, to: string) => ({ day, from, to });

describe('weekly hours in words', () => {
  test('join days with the same hours, and leave out the days that are closed', () => {
    const weekly = [1, 2, 3, 4].map((day) => on(day, '09:00', '17:00'));
    weekly.push(on(5, '09:00', '12:30'));
    expect(weeklyHoursInWords(weekly, answerTexts.answer)).toEqual([
      { days: 'ma t/m do', hours: '9.00–17.00' },
      { days: 'vr', hours: '9.00–12.30' },
    ]);
  });

  test('show every stretch of a day, the earliest first', () => {
    const weekly = [on(3, '13:00', '16:00'), on(3, '08:30', '12:00')];
    expect(weeklyHoursInWords(weekly, answerTexts.answer)).toEqual([
      { days: 'wo', hours: '8.30–12.00, 13.00–16.00' },
    ]);
  });

  test('do not join days around a closed day', () => {
    const weekly = [on(1, '09:00', '17:00'), on(3, '09:00', '17:00')];
    expect(weeklyHoursInWords(weekly, answerTexts.answer).map((line) => line.days)).toEqual([
      'ma',
      'wo',
    ]);
  });
});
