import type { EntityManager } from 'typeorm';
import type { Context } from '../http/context.js';
import type { Line } from './line.js';

export const recorded = Symbol('recorded');

/** What a write is about to leave behind. */
export interface Recorded {
  readonly lines: Line[];
  /** The ids of those that say what is erased. */
  readonly erasures: string[];
  readonly afterCommit: (() => void)[];
}

/** A context inside `Trail.write`: with the transaction that everything of this write belongs to. */
export type WriteContext<Outer extends Context = Context> = Outer & {
  readonly tx: EntityManager;
  readonly [recorded]: Recorded;
};

/** Tells something after the write was kept, and not at all when it was not. */
export function onCommit(ctx: WriteContext, tell: () => void): void {
  ctx[recorded].afterCommit.push(tell);
}
