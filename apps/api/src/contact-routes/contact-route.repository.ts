import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { IsNull, type EntityManager, type QueryDeepPartialEntity } from 'typeorm';
import type { WriteContext } from '../platform/audit/trail.js';
import { ContactRouteDraft } from './contact-route-draft.entity.js';
import { ContactRouteEntity } from './contact-route.entity.js';

@Injectable()
export class ContactRouteRepository {
  /**
   * A working copy, for changing it: one at a time.
   *
   * @throws DomainError `request.not-found`
   */
  async lock(tx: EntityManager, coalitionId: string, id: string): Promise<ContactRouteEntity> {
    const route = await this.lockAlsoDeleted(tx, coalitionId, id);
    if (route.deletedAt !== null) throw new DomainError('request.not-found');
    return route;
  }

  /** Also one that was deleted, for undoing that. */
  async lockAlsoDeleted(
    tx: EntityManager,
    coalitionId: string,
    id: string,
  ): Promise<ContactRouteEntity> {
    const where = { id, coalitionId };
    const route = await tx.findOne(ContactRouteEntity, {
      where,
      lock: { mode: 'pessimistic_write' },
    });
    if (route === null) throw new DomainError('request.not-found');
    return route;
  }

  /** Every working copy that a publication would hold, ordered by id. */
  findAlive(tx: EntityManager, coalitionId: string): Promise<ContactRouteEntity[]> {
    return tx.find(ContactRouteEntity, {
      where: { coalitionId, deletedAt: IsNull() },
      order: { id: 'ASC' },
    });
  }

  /** Every working copy, deleted ones too, for replacing them all by an earlier publication. */
  lockAll(tx: EntityManager, coalitionId: string): Promise<ContactRouteEntity[]> {
    return tx.find(ContactRouteEntity, {
      where: { coalitionId },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /**
   * The id may come from outside, as that of a draft.
   *
   * @throws DomainError `contact-route.exists`; `request.not-found` when another coalition has a route
   *   with this id, as for everything that is theirs
   */
  async insert(ctx: WriteContext, route: ContactRouteEntity): Promise<void> {
    const inserted = await ctx.tx
      .createQueryBuilder()
      .insert()
      .into(ContactRouteEntity)
      .values(route as QueryDeepPartialEntity<ContactRouteEntity>)
      // A broken key would end the transaction, and nobody could ask whose route it is.
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 1) return;
    const { id, coalitionId } = route;
    const isOurs = await ctx.tx.existsBy(ContactRouteEntity, { id, coalitionId });
    throw new DomainError(isOurs ? 'contact-route.exists' : 'request.not-found');
  }

  async update(ctx: WriteContext, route: ContactRouteEntity): Promise<void> {
    await ctx.tx.update(ContactRouteEntity, { id: route.id }, route);
  }

  /** Once saved, what somebody typed is not a draft any more. */
  async discardDraft(ctx: WriteContext, userId: string, id: string): Promise<boolean> {
    const { affected } = await ctx.tx.delete(ContactRouteDraft, { userId, id });
    return affected === 1;
  }
}
