import { jest } from '@jest/globals';
import pg from 'pg';

/** How many statements go to the database while this is done, over all connections. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const counted = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return counted.mock.calls.length;
  } finally {
    counted.mockRestore();
  }
}
