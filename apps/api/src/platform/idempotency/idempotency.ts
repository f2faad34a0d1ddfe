import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, DomainError, type Json } from '@zorgpaden/domain/shared';
import { Trail, type WriteContext } from '../audit/trail.js';
import type { UserContext } from '../http/context.js';

const KEPT_FOR = 24 * 60 * 60_000;

/** A request that a client may send again: the key it gave, and what it asked. */
export interface Repeatable {
  readonly key: string | undefined;
  /** Everything that makes it the same request: what to do, to what, with which body. */
  readonly asked: Json;
}

/** Carries the stored response out of the transaction, which has nothing to keep then. */
class Repeated extends Error {
  constructor(readonly response: unknown) {
    super('repeated');
  }
}

/** Writes that happen once, however often a nervous finger or a flaky network sends them. */
@Injectable()
export class Idempotency {
  constructor(private readonly trail: Trail) {}

  /**
   * A write whose response is kept in the same transaction, under the client's key: a repetition gets
   * that response, and one that comes in the meantime waits for it.
   *
   * @throws DomainError `request.key-reused` when the key belongs to another request
   */
  async write<Response extends object>(
    ctx: UserContext,
    { key, asked }: Repeatable,
    work: (ctx: WriteContext<UserContext>) => Promise<Response>,
  ): Promise<Response> {
    if (key === undefined) return this.trail.write(ctx, work);
    const hash = createHash('sha256').update(canonicalJson(asked)).digest('base64url');
    try {
      return await this.trail.write(ctx, async (write) => {
        await replay(write, key, hash);
        const response = await work(write);
        await keep(write, key, hash, response);
        return response;
      });
    } catch (error) {
      if (error instanceof Repeated) return error.response as Response;
      throw error;
    }
  }
}

async function replay(ctx: WriteContext<UserContext>, key: string, hash: string): Promise<void> {
  await ctx.tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `${ctx.user.id} ${key}`,
  ]);
  const rows: { request_hash: string; response: unknown }[] = await ctx.tx.query(
    'SELECT request_hash, response FROM idempotency_keys WHERE user_id = $1 AND key = $2',
    [ctx.user.id, key],
  );
  const [row] = rows;
  if (row === undefined) return;
  if (row.request_hash !== hash) throw new DomainError('request.key-reused');
  throw new Repeated(row.response);
}

async function keep(
  ctx: WriteContext<UserContext>,
  key: string,
  hash: string,
  response: object,
): Promise<void> {
  await ctx.tx.query('DELETE FROM idempotency_keys WHERE user_id = $1 AND created_at < $2', [
    ctx.user.id,
    new Date(ctx.now.getTime() - KEPT_FOR),
  ]);
  await ctx.tx.query(
    `INSERT INTO idempotency_keys (user_id, key, request_hash, status, response, created_at)
     VALUES ($1, $2, $3, 201, $4, $5)`,
    [ctx.user.id, key, hash, JSON.stringify(response), ctx.now],
  );
}
