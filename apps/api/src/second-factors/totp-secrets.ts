import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import { Secrets } from '../platform/secrets/secrets.js';
import { matchingStep, newTotpSecret } from './totp.js';

const PURPOSE = 'totp';

interface Row {
  readonly id: string;
  readonly secret: Buffer;
}

/** The secrets that people share with their authenticator app, sealed. */
@Injectable()
export class TotpSecrets {
  constructor(private readonly secrets: Secrets) {}

  /** A secret that counts once a code of it was given; the one in use stays until then. */
  async propose(ctx: WriteContext, userId: string, secret = newTotpSecret()): Promise<string> {
    await ctx.tx.query('DELETE FROM totp_secrets WHERE user_id = $1 AND confirmed_at IS NULL', [
      userId,
    ]);
    await ctx.tx.query(
      'INSERT INTO totp_secrets (id, user_id, secret, created_at) VALUES ($1, $2, $3, $4)',
      [uuidv7(), userId, this.secrets.seal(PURPOSE, userId, secret), ctx.now],
    );
    return secret;
  }

  /**
   * Takes the proposed secret into use, in the place of the one before.
   *
   * @throws DomainError `second-factor.not-begun`, `request.invalid` when this is no code of it
   */
  async confirm(ctx: WriteContext, userId: string, code: string): Promise<void> {
    const proposed = await this.find(ctx, 'confirmed_at IS NULL', userId);
    if (proposed === undefined) throw new DomainError('second-factor.not-begun');
    const step = this.stepOf(ctx, userId, proposed, code);
    if (step === undefined) throw wrongCode();
    await this.remove(ctx, userId);
    await ctx.tx.query('UPDATE totp_secrets SET confirmed_at = $2, last_step = $3 WHERE id = $1', [
      proposed.id,
      ctx.now,
      step,
    ]);
  }

  /** Takes a secret into use that was handed over otherwise: no code has to show that it arrived. */
  async install(ctx: WriteContext, userId: string, secret: string): Promise<void> {
    await this.remove(ctx, userId);
    await this.propose(ctx, userId, secret);
    await ctx.tx.query(
      'UPDATE totp_secrets SET confirmed_at = $2 WHERE user_id = $1 AND confirmed_at IS NULL',
      [userId, ctx.now],
    );
  }

  /** Whether this is a code of now that was not used before; from then on it is. */
  async use(ctx: WriteContext, userId: string, code: string): Promise<boolean> {
    const row = await this.find(ctx, 'confirmed_at IS NOT NULL', userId);
    const step = row && this.stepOf(ctx, userId, row, code);
    if (step === undefined) return false;
    const [used] = (await ctx.tx.query(
      `UPDATE totp_secrets SET last_step = $2 WHERE id = $1 AND last_step < $2 RETURNING id`,
      [row?.id, step],
    )) as [unknown[], number];
    return used.length > 0;
  }

  /** @returns whether there was one */
  async remove(ctx: WriteContext, userId: string): Promise<boolean> {
    const [, count] = (await ctx.tx.query(
      'DELETE FROM totp_secrets WHERE user_id = $1 AND confirmed_at IS NOT NULL',
      [userId],
    )) as [unknown, number];
    return count > 0;
  }

  private async find(ctx: WriteContext, which: string, userId: string): Promise<Row | undefined> {
    const rows = (await ctx.tx.query(
      `SELECT id, secret FROM totp_secrets WHERE user_id = $1 AND ${which} FOR UPDATE`,
      [userId],
    )) as Row[];
    return rows[0];
  }

  private stepOf(ctx: WriteContext, userId: string, row: Row, code: string): number | undefined {
    return matchingStep(this.secrets.open(PURPOSE, userId, row.secret), code, ctx.now);
  }
}

/** The same for each kind of code: which of them it looked like is nobody's business. */
export function wrongCode(): DomainError {
  const code = 'second-factor.wrong-code';
  return new DomainError('request.invalid', {}, [{ pointer: '/code', code }]);
}
