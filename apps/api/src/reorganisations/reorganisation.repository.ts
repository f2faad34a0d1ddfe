import { Injectable } from '@nestjs/common';
import type { NewReorganisation } from '@zorgpaden/domain/reorganisations/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import { ReorganisationEntity } from './reorganisation.entity.js';

@Injectable()
export class ReorganisationRepository {
  async insert(ctx: WriteContext, id: string, content: NewReorganisation): Promise<void> {
    await ctx.tx.insert(ReorganisationEntity, { id, content, preparedAt: ctx.now });
  }

  /** @throws DomainError `request.not-found`, `reorganisation.carried-out` when it is done already */
  async lockPrepared({ tx }: WriteContext, id: string): Promise<ReorganisationEntity> {
    const lock = { mode: 'pessimistic_write' } as const;
    const found = await tx.findOne(ReorganisationEntity, { where: { id }, lock });
    if (found === null) throw new DomainError('request.not-found');
    if (found.carriedOutAt !== null) throw new DomainError('reorganisation.carried-out');
    return found;
  }

  async setContent(
    { tx }: WriteContext,
    before: ReorganisationEntity,
    content: NewReorganisation,
  ): Promise<void> {
    await tx.update(
      ReorganisationEntity,
      { id: before.id },
      { content, version: before.version + 1 },
    );
  }

  async setCarriedOut(ctx: WriteContext, { id, version }: ReorganisationEntity): Promise<void> {
    await ctx.tx.update(
      ReorganisationEntity,
      { id },
      { version: version + 1, carriedOutAt: ctx.now, carriedOutBy: ctx.user?.id ?? null },
    );
  }

  async remove({ tx }: WriteContext, id: string): Promise<void> {
    await tx.delete(ReorganisationEntity, { id });
  }
}
