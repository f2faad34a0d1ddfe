import { clockOf } from './clock-of';

describe('a time on the clock', () => {
  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['14:15', '14:15'],
    ['middag', 'middag'],
  ])('reads %j as %j', (typed, clock) => {
    expect(clockOf(typed)).toBe(clock);
  });
});
