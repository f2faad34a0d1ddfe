import { Injectable } from '@nestjs/common';
import { refuseUndisclosable } from '@zorgpaden/domain/attachments';
import { v7 as uuidv7 } from 'uuid';
import { AgreementDisclosures } from '../agreements/index.js';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Attachment } from './attachment.js';

/** Which files everybody may have, beside an agreement that everybody may read. */
@Injectable()
export class AttachmentDisclosures {
  constructor(private readonly agreements: AgreementDisclosures) {}

  /** @throws DomainError `attachment.disclosure.not-public` */
  async begin(ctx: WriteContext, { id, subject, subjectId }: Attachment): Promise<void> {
    const isPublic = subject === 'agreement' && (await this.agreements.isPublic(ctx, subjectId));
    refuseUndisclosable(subject, isPublic);
    await ctx.tx.query(
      `INSERT INTO attachment_disclosures (id, attachment_id, begun_at, begun_by)
       VALUES ($1, $2, $3, $4) ON CONFLICT (attachment_id) WHERE ended_at IS NULL DO NOTHING`,
      [uuidv7(), id, ctx.now, ctx.user?.id ?? null],
    );
    await this.agreements.changed(ctx, subjectId);
  }

  /** Also of what is not public: then nothing was to be done. */
  async end(ctx: WriteContext, { id, subject, subjectId }: Attachment): Promise<void> {
    await ctx.tx.query(
      `UPDATE attachment_disclosures SET ended_at = $2, ended_by = $3
       WHERE attachment_id = $1 AND ended_at IS NULL`,
      [id, ctx.now, ctx.user?.id ?? null],
    );
    if (subject === 'agreement') await this.agreements.changed(ctx, subjectId);
  }
}
