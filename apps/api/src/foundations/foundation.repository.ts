import { Injectable } from '@nestjs/common';
import type { FoundationContent } from '@zorgpaden/domain/foundations/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import { brokenConstraint } from '../platform/db/database-errors.js';
import { FoundationEntity } from './foundation.entity.js';

@Injectable()
export class FoundationRepository {
  /** @throws DomainError `foundation.twice` when it holds already on one of these days */
  async insert(
    { tx }: WriteContext,
    given: Pick<FoundationEntity, 'id' | 'coalitionId' | 'content'>,
  ): Promise<void> {
    await oneAtATime(() =>
      tx.insert(FoundationEntity, { ...given, ...columnsOf(given.content), version: 1 }),
    );
  }

  /** @throws DomainError `request.not-found`; one that was deleted is not there, unless asked for */
  async lock(
    { tx }: WriteContext,
    coalitionId: string,
    id: string,
    { deleted = false } = {},
  ): Promise<FoundationEntity> {
    const found = await tx.findOne(FoundationEntity, {
      where: { id, coalitionId },
      lock: { mode: 'pessimistic_write' },
    });
    if (found === null || (found.deletedAt !== null && !deleted)) {
      throw new DomainError('request.not-found');
    }
    return found;
  }

  /** @throws DomainError `foundation.twice` */
  async update(
    { tx }: WriteContext,
    before: FoundationEntity,
    change: Partial<Pick<FoundationEntity, 'content' | 'deletedAt'>>,
  ): Promise<void> {
    const after = { ...before, ...change, version: before.version + 1 };
    await oneAtATime(() =>
      tx.update(FoundationEntity, { id: before.id }, { ...after, ...columnsOf(after.content) }),
    );
  }
}

function columnsOf({ kind, from, to }: FoundationContent) {
  return { kind, period: `[${from},${to ?? ''})` };
}

async function oneAtATime(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (brokenConstraint(error) !== 'foundations_one_at_a_time') throw error;
    throw new DomainError('foundation.twice');
  }
}
