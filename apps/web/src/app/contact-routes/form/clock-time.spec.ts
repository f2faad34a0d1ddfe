import { normaliseClockTime } from './clock-time';

describe('a time as people type it', () => {
  it.each([
    ['9', '09:00'],
    ['17', '17:00'],
    ['9.00', '09:00'],
    ['9:30', '09:30'],
    ['930', '09:30'],
    ['1730', '17:30'],
    ['09u15', '09:15'],
    ['9 uur', '09:00'],
    [' 24.00 ', '24:00'],
  ])('%s is %s', (typed, time) => expect(normaliseClockTime(typed)).toBe(time));

  it.each([[''], ['ochtend'], ['9.5'], ['12345'], ['9-17']])('leaves %s as it is', (typed) =>
    expect(normaliseClockTime(typed)).toBe(typed),
  );
});
