import type { ReflectionSummary } from '@zorgpaden/domain/reflections/contract';

type Counts = ReflectionSummary['followUps'];

/** What was promised in one conversation, and where its bar lies in the picture. */
export interface PromiseBar extends Counts {
  readonly id: string;
  readonly date: string;
  readonly x: number;
  readonly parts: readonly {
    readonly kind: 'done' | 'open' | 'dropped';
    y: number;
    height: number;
  }[];
}

export interface PromiseLine {
  readonly bars: readonly PromiseBar[];
  readonly total: Counts;
}

/** Height of the picture, and the room for a bar. */
export const pictureHeight = 80;
export const barRoom = 36;

/** The conversations that promised something, the oldest first, each as a bar of what came of it. */
export function promiseLine(reflections: readonly ReflectionSummary[]): PromiseLine {
  const told = reflections
    .filter(({ followUps }) => followUps.promised > 0)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const most = Math.max(1, ...told.map(({ followUps }) => followUps.promised));
  const bars = told.map(({ id, date, followUps }, index): PromiseBar => {
    let y = pictureHeight;
    const parts = (['done', 'open', 'dropped'] as const).map((kind) => {
      const height = (followUps[kind] / most) * pictureHeight;
      y -= height;
      return { kind, y, height };
    });
    return { ...followUps, id, date, x: index * barRoom, parts };
  });
  const sum = (kind: keyof Counts) => bars.reduce((total, bar) => total + bar[kind], 0);
  return {
    bars,
    total: {
      promised: sum('promised'),
      done: sum('done'),
      dropped: sum('dropped'),
      open: sum('open'),
    },
  };
}
