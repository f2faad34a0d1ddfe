import { Injectable } from '@nestjs/common';
import { type AttachmentSubject, MOST_ATTACHMENTS } from '@zorgpaden/domain/attachments';
import { DomainError } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import { record, type WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import type { Attachment } from './attachment.js';

/** The things of a coalition that can have files: $1 the thing, $2 the coalition. */
const SUBJECTS: Readonly<Record<AttachmentSubject, string>> = {
  coalition: 'SELECT 1 FROM coalitions WHERE id = $1 AND id = $2 AND deleted_at IS NULL',
  agreement: `
    SELECT 1 FROM agreements a WHERE a.id = $1 AND a.coalition_id = $2 AND EXISTS (
      SELECT 1 FROM agreement_versions v WHERE v.agreement_id = a.id AND v.deleted_at IS NULL)`,
};

const LOCKED = `
  SELECT id, coalition_id AS "coalitionId", subject_type AS subject, subject_id AS "subjectId", hash, name,
    description, kind, size, deleted_at AS "deletedAt"
  FROM attachments WHERE id = $1 AND coalition_id = $2 FOR UPDATE`;

@Injectable()
export class AttachmentRepository {
  /** @throws DomainError `request.not-found`, `attachment.too-many` */
  async refuseOneMore(
    tx: EntityManager,
    of: Pick<Attachment, 'coalitionId' | 'subject' | 'subjectId'>,
  ) {
    const { coalitionId, subject, subjectId } = of;
    const there = (await tx.query(SUBJECTS[subject], [subjectId, coalitionId])) as unknown[];
    if (there.length === 0) throw new DomainError('request.not-found');
    // Two that come at once are counted one after the other.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [subjectId]);
    const [row] = (await tx.query(
      `SELECT count(*)::int AS count FROM attachments
       WHERE subject_type = $1 AND subject_id = $2 AND deleted_at IS NULL`,
      [subject, subjectId],
    )) as { count: number }[];
    if ((row?.count ?? 0) >= MOST_ATTACHMENTS) {
      throw new DomainError('attachment.too-many', { most: MOST_ATTACHMENTS });
    }
  }

  async insert(ctx: WriteContext<UserContext>, attachment: Attachment): Promise<void> {
    const { id, coalitionId, subject, subjectId, hash, name, description, kind, size } = attachment;
    await ctx.tx.query(
      `INSERT INTO attachments (id, coalition_id, subject_type, subject_id, hash, name, description,
         kind, size, added_by, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        coalitionId,
        subject,
        subjectId,
        hash,
        name,
        description,
        kind,
        size,
        ctx.user.id,
        ctx.now,
      ],
    );
    await this.note(ctx, 'attach', attachment);
  }

  /** @throws DomainError `request.not-found` */
  async lock(tx: EntityManager, coalitionId: string, id: string): Promise<Attachment> {
    const [row] = (await tx.query(LOCKED, [id, coalitionId])) as Attachment[];
    if (row === undefined) throw new DomainError('request.not-found');
    return row;
  }

  /** @throws DomainError `request.not-found`, also of what was taken away */
  async lockKept(tx: EntityManager, coalitionId: string, id: string): Promise<Attachment> {
    const attachment = await this.lock(tx, coalitionId, id);
    if (attachment.deletedAt !== null) throw new DomainError('request.not-found');
    return attachment;
  }

  async delete(ctx: WriteContext, attachment: Attachment): Promise<void> {
    await this.setDeleted(ctx, attachment, ctx.now);
    await this.note(ctx, 'delete', attachment);
  }

  async restore(ctx: WriteContext, attachment: Attachment): Promise<void> {
    await this.setDeleted(ctx, attachment, null);
    await this.note(ctx, 'restore', attachment);
  }

  /** Takes it away for good. Its file goes when nothing else refers to it. */
  async purge(ctx: WriteContext, attachment: Attachment): Promise<void> {
    await ctx.tx.query('DELETE FROM attachments WHERE id = $1', [attachment.id]);
    await this.note(ctx, 'purge', attachment);
  }

  /** What it was, and never what was in it. */
  async note(ctx: WriteContext, action: string, attachment: Attachment): Promise<void> {
    const { id, coalitionId, subject, subjectId, name, description, kind, size } = attachment;
    const told = { name, description, kind, size, subject, subjectId };
    const isGone = ['delete', 'purge', 'conceal'].includes(action);
    await record(ctx, {
      action,
      subjectType: 'attachment',
      subjectId: id,
      coalitionId,
      ...(isGone ? { before: told } : { after: told }),
    });
  }

  private async setDeleted(
    { tx }: WriteContext,
    { id }: Attachment,
    at: Date | null,
  ): Promise<void> {
    await tx.query('UPDATE attachments SET deleted_at = $2 WHERE id = $1', [id, at]);
  }
}
