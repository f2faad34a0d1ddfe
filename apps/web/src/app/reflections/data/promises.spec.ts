import type { ReflectionSummary } from '@zorgpaden/domain/reflections/contract';
import { pictureHeight, promiseLine } from './promises';

const held = (date: string, done: number, open: number, dropped: number) =>
  ({
    id: date,
    date,
    followUps: { promised: done + open + dropped, done, open, dropped },
  }) as ReflectionSummary;

describe('the line of promises', () => {
  it('goes from old to new, and leaves out what promised nothing', () => {
    const { bars, total } = promiseLine([
      held('2026-06-01', 1, 2, 0),
      held('2026-01-01', 0, 0, 0),
      held('2025-06-01', 3, 0, 1),
    ]);
    expect(bars.map(({ date }) => date)).toEqual(['2025-06-01', '2026-06-01']);
    expect(total).toEqual({ promised: 7, done: 4, open: 2, dropped: 1 });
  });

  it('draws each bar from the ground up, the highest as high as the picture', () => {
    const [bar] = promiseLine([held('2026-06-01', 1, 2, 1)]).bars;
    expect(bar?.parts.map(({ height }) => height)).toEqual([20, 40, 20]);
    expect(bar?.parts.at(-1)?.y).toBe(0);
    expect((bar?.parts[0]?.y ?? 0) + (bar?.parts[0]?.height ?? 0)).toBe(pictureHeight);
  });

  it('is empty where nothing was promised', () => {
    expect(promiseLine([]).bars).toEqual([]);
  });
});
