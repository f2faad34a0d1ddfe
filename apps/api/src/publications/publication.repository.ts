import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { WriteContext } from '../platform/audit/trail.js';
import { PublicationEntity } from './publication.entity.js';

/** Publications are read and added, never changed: the application has no right to. */
@Injectable()
export class PublicationRepository {
  /** What is public now; `null` before the first publication. */
  findCurrent(tx: EntityManager, coalitionId: string): Promise<PublicationEntity | null> {
    return tx.findOne(PublicationEntity, { where: { coalitionId }, order: { number: 'DESC' } });
  }

  /** The number that is public now; `null` before the first publication. */
  async findCurrentNumber(tx: EntityManager, coalitionId: string): Promise<number | null> {
    return tx.maximum(PublicationEntity, 'number', { coalitionId });
  }

  findNumber(
    tx: EntityManager,
    coalitionId: string,
    number: number,
  ): Promise<PublicationEntity | null> {
    return tx.findOne(PublicationEntity, { where: { coalitionId, number } });
  }

  async insert(ctx: WriteContext, publication: PublicationEntity): Promise<void> {
    const { content, changes, ...columns } = publication;
    await ctx.tx.query(
      `INSERT INTO publications (id, coalition_id, number, published_at, published_by, note,
         restored_from, content, changes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        columns.id,
        columns.coalitionId,
        columns.number,
        columns.publishedAt,
        columns.publishedBy,
        columns.note,
        columns.restoredFrom,
        JSON.stringify(content),
        JSON.stringify(changes),
      ],
    );
  }
}
