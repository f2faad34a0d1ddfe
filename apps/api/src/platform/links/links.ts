import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../audit/trail.js';
import { Database } from '../db/database.js';
import { Jobs } from '../jobs/index.js';

/** What a kind of link is for. A token of one purpose is worth nothing for another. */
export interface LinkPurpose {
  readonly name: string;
  readonly validForMinutes: number;
}

/** A link that was made: the token is nowhere else, and belongs in one mail. */
export interface IssuedLink {
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Links that do one thing once. Opening one changes nothing (rule 14): mail scanners follow every link.
 * The token stands behind the `#` of an address, where no server, log or `Referer` gets to see it, and is
 * sent in the body of the request that uses it.
 */
@Injectable()
export class Links {
  constructor(
    private readonly database: Database,
    jobs: Jobs,
  ) {
    jobs.define({
      name: 'link-cleanup',
      schedule: '5 * * * *',
      run: async ({ now }) => {
        await database.query('DELETE FROM single_use_links WHERE expires_at <= $1', [now]);
      },
    });
  }

  /** @param subjectId whom or what the link is about */
  async issue(ctx: WriteContext, purpose: LinkPurpose, subjectId: string): Promise<IssuedLink> {
    const [link] = await this.issueAll(ctx, purpose, [subjectId]);
    if (link === undefined) throw new Error('No link was made.');
    return link;
  }

  /** One for each, in one statement and in the same order. */
  async issueAll(
    ctx: WriteContext,
    purpose: LinkPurpose,
    subjectIds: readonly string[],
  ): Promise<IssuedLink[]> {
    const expiresAt = new Date(ctx.now.getTime() + purpose.validForMinutes * 60_000);
    const tokens = subjectIds.map(() => randomBytes(32).toString('base64url'));
    await ctx.tx.query(
      `INSERT INTO single_use_links (token_hash, purpose, subject_id, created_at, expires_at)
       SELECT l.token_hash, $3, l.subject_id, $4, $5
       FROM unnest($1::bytea[], $2::uuid[]) AS l (token_hash, subject_id)`,
      [tokens.map(hashOf), subjectIds, purpose.name, ctx.now, expiresAt],
    );
    return tokens.map((token) => ({ token, expiresAt }));
  }

  /** Whom a link is about that still works, without using it: for the page that shows what it does. */
  async find(now: Date, purpose: LinkPurpose, token: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ subjectId: string }>(
      `SELECT subject_id AS "subjectId" FROM single_use_links
       WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3`,
      [hashOf(token), purpose.name, now],
    );
    return row?.subjectId;
  }

  /**
   * Uses a link up, as part of the write that it is for: of two who do so at once, one does.
   *
   * @returns whom or what it is about
   * @throws DomainError `link.ended` when it was used, is too old, or never was
   */
  async use(ctx: WriteContext, purpose: LinkPurpose, token: string): Promise<string> {
    const [rows] = (await ctx.tx.query(
      `DELETE FROM single_use_links
       WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3
       RETURNING subject_id AS "subjectId"`,
      [hashOf(token), purpose.name, ctx.now],
    )) as [{ subjectId: string }[], number];
    const [row] = rows;
    if (row === undefined) throw new DomainError('link.ended');
    return row.subjectId;
  }

  /** Ends all links that are about somebody, whatever they are for. */
  async endAllAbout(ctx: WriteContext, subjectId: string): Promise<void> {
    await ctx.tx.query('DELETE FROM single_use_links WHERE subject_id = $1', [subjectId]);
  }

  /** Ends all links of one purpose that are about somebody. */
  async endAll(ctx: WriteContext, purpose: LinkPurpose, subjectId: string): Promise<void> {
    await ctx.tx.query('DELETE FROM single_use_links WHERE purpose = $1 AND subject_id = $2', [
      purpose.name,
      subjectId,
    ]);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
