import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../audit/trail.js';
import { Database } from '../db/database.js';
import type { MailMessage } from './mail-message.js';
import type { RenderedMail } from './render-mail.js';

/** A mail that waits to be sent. */
export interface WaitingMail {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly content: RenderedMail;
  readonly createdAt: Date;
  readonly uselessFrom: Date | null;
}

/** How long the address of a mail that could not be delivered is kept, for who looks into it. */
export const FAILED_KEPT_DAYS = 14;

@Injectable()
export class MailStore {
  constructor(private readonly database: Database) {}

  /** In one statement. @returns their ids, in the same order */
  async addAll(
    ctx: WriteContext,
    mails: readonly { readonly message: MailMessage; readonly content: RenderedMail }[],
  ): Promise<string[]> {
    const rows = mails.map(({ message: { kind, to, uselessFrom }, content }) => ({
      ...{ id: uuidv7(), kind, recipient: to, content, useless_from: uselessFrom ?? null },
    }));
    await ctx.tx.query(
      `INSERT INTO mails (id, kind, recipient, content, created_at, useless_from)
       SELECT m.id, m.kind, m.recipient, m.content, $2, m.useless_from
       FROM jsonb_to_recordset($1) AS m
         (id uuid, kind text, recipient text, content jsonb, useless_from timestamptz)`,
      [JSON.stringify(rows), ctx.now],
    );
    return rows.map(({ id }) => id);
  }

  async takeBack({ tx }: WriteContext, ids: readonly string[]): Promise<void> {
    await tx.query('DELETE FROM mails WHERE id = ANY ($1)', [ids]);
  }

  async findWaiting(id: string): Promise<WaitingMail | undefined> {
    const [mail] = await this.database.query<WaitingMail>(
      `SELECT id, kind, recipient, content, created_at AS "createdAt", useless_from AS "uselessFrom"
       FROM mails WHERE id = $1 AND failed_at IS NULL`,
      [id],
    );
    return mail;
  }

  async delivered(id: string): Promise<void> {
    await this.database.query('DELETE FROM mails WHERE id = $1', [id]);
  }

  /** Forgets what it said: a link in it may still work. */
  async failed(id: string, now: Date, failure: string): Promise<void> {
    await this.database.query(
      'UPDATE mails SET content = NULL, failed_at = $2, failure = $3 WHERE id = $1',
      [id, now, failure],
    );
  }

  async cleanUp(now: Date): Promise<void> {
    const days = FAILED_KEPT_DAYS * 24 * 60 * 60_000;
    await this.database.query('DELETE FROM mails WHERE created_at < $1', [
      new Date(now.getTime() - days),
    ]);
  }
}
