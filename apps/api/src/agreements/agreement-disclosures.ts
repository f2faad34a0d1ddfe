import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { MunicipalityRevisions } from '../municipalities/index.js';
import type { WriteContext } from '../platform/audit/trail.js';
import { peildatumOf } from '../platform/http/peildatum.js';

/** $1 the agreement, $2 the day: where it stands on public pages, or stood a moment ago. */
const PLACES = `
  SELECT m.municipality_code AS code
  FROM agreements a JOIN coalition_municipalities m ON m.coalition_id = a.coalition_id
  WHERE a.id = $1 AND m.period @> $2::date
    AND EXISTS (SELECT 1 FROM agreement_disclosures d WHERE d.agreement_id = a.id)`;

/** Which agreements are public. */
@Injectable()
export class AgreementDisclosures {
  constructor(private readonly revisions: MunicipalityRevisions) {}

  /** Once is enough: what is public stays so, since when it was. */
  async begin(ctx: WriteContext, agreementId: string): Promise<void> {
    await ctx.tx.query(
      `INSERT INTO agreement_disclosures (id, agreement_id, begun_at, begun_by)
       VALUES ($1, $2, $3, $4) ON CONFLICT (agreement_id) WHERE ended_at IS NULL DO NOTHING`,
      [uuidv7(), agreementId, ctx.now, ctx.user?.id ?? null],
    );
    await this.changed(ctx, agreementId);
  }

  /** Whether it is, and stays so for as long as this write takes. */
  async isPublic({ tx }: WriteContext, agreementId: string): Promise<boolean> {
    // Who takes it away waits for this, or was there before.
    await tx.query('SELECT 1 FROM agreements WHERE id = $1 FOR SHARE', [agreementId]);
    const rows: unknown[] = await tx.query(
      'SELECT 1 FROM agreement_disclosures WHERE agreement_id = $1 AND ended_at IS NULL',
      [agreementId],
    );
    return rows.length > 0;
  }

  /** With its files: these do not come back by themselves when it is made public again. */
  async end(ctx: WriteContext, agreementId: string): Promise<void> {
    await ctx.tx.query(
      `UPDATE attachment_disclosures x SET ended_at = $2, ended_by = $3
       FROM attachments f
       WHERE f.id = x.attachment_id AND f.subject_type = 'agreement' AND f.subject_id = $1
         AND x.ended_at IS NULL`,
      [agreementId, ctx.now, ctx.user?.id ?? null],
    );
    await ctx.tx.query(
      `UPDATE agreement_disclosures SET ended_at = $2, ended_by = $3
       WHERE agreement_id = $1 AND ended_at IS NULL`,
      [agreementId, ctx.now, ctx.user?.id ?? null],
    );
    await this.changed(ctx, agreementId);
  }

  /** Public pages show it anew: nothing of before is kept by a cache. */
  async changed(ctx: WriteContext, agreementId: string): Promise<void> {
    const places = (await ctx.tx.query(PLACES, [agreementId, peildatumOf(ctx)])) as {
      code: string;
    }[];
    if (places.length === 0) return;
    await this.revisions.raise(
      ctx,
      places.map(({ code }) => code),
    );
  }
}
