import { dateText, momentText, timeText } from './moments';

describe('moments as people read them', () => {
  it('leaves a plain date on its day, wherever the browser stands', () => {
    expect(dateText('2026-11-03', 'nl')).toBe('3 november 2026');
    expect(dateText('2026-11-03', 'en')).toBe('3 November 2026');
  });

  it('shows an instant by the clock of Amsterdam', () => {
    expect(momentText('2026-11-03T23:30:00Z', 'nl')).toBe('4 november 2026, 00.30');
    expect(timeText('2026-07-03T12:03:00Z', 'en')).toBe('14:03');
  });
});
