import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database } from '../platform/db/database.js';
import { matchingRoutes, valuesOf, type RouteQuestion, type RouteRow } from './route-row.js';

/** Questions in one statement: more make it no cheaper each, and one slow statement holds up fewer. */
const mostTogether = 32;

/** Statements under way at once; who asks meanwhile shares the next one. */
const atOnce = 3;

/**
 * The published routes that answer a question. A round trip to the database costs more than the rows it
 * brings: questions that come at the same moment, or while others are being read, share one statement.
 * A question that comes alone waits for nobody. Nothing is kept.
 */
@Injectable()
export class MatchingRoutes {
  readonly #loader: DataLoader<RouteQuestion, RouteRow[]>;
  readonly #waiting: (() => void)[] = [];
  #underWay = 0;

  constructor(private readonly database: Database) {
    this.#loader = new DataLoader((questions) => this.#read(questions), {
      cache: false,
      maxBatchSize: mostTogether,
      batchScheduleFn: (send) => this.#schedule(send),
    });
  }

  of(question: RouteQuestion): Promise<RouteRow[]> {
    return this.#loader.load(question);
  }

  #schedule(send: () => void): void {
    if (this.#underWay >= atOnce) {
      this.#waiting.push(send);
      return;
    }
    this.#underWay += 1;
    // After all that this turn of the event loop read from its sockets.
    setImmediate(send);
  }

  async #read(questions: readonly RouteQuestion[]): Promise<RouteRow[][]> {
    try {
      const { rows } = await this.database.pool.query<RouteRow & { question: number }>({
        ...matchingRoutes,
        values: valuesOf(questions),
      });
      const answers = questions.map((): RouteRow[] => []);
      // Counted from 1, as PostgreSQL does.
      for (const row of rows) answers[row.question - 1]?.push(row);
      return answers;
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#underWay -= 1;
      else next();
    }
  }
}
