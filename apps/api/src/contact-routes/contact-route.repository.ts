import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { IsNull, type EntityManager } from 'typeorm';
import type { WriteContext } from '../platform/audit/trail.js';
import { brokenConstraint } from '../platform/db/database-errors.js';
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

  /** @throws DomainError `contact-route.exists` */
  async insert(ctx: WriteContext, route: ContactRouteEntity): Promise<void> {
    try {
      await ctx.tx.insert(ContactRouteEntity, route);
    } catch (error) {
      if (brokenConstraint(error) === 'contact_routes_pkey') {
        throw new DomainError('contact-route.exists');
      }
      throw error;
    }
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
