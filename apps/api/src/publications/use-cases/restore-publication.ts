import { Injectable } from '@nestjs/common';
import { restore } from '@zorgpaden/domain/publications';
import type { PublicationContent, PublicationView } from '@zorgpaden/domain/publications/contract';
import { DomainError, sameJson } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { ContactRouteRepository, type ContactRouteEntity } from '../../contact-routes/index.js';
import type { WriteContext } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { ExtendedError } from '../../platform/http/problem.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { permitPublication } from '../permit-publication.js';
import { prepare } from '../preparation.js';
import { PublicationQueries } from '../publication.queries.js';
import { PublicationRepository } from '../publication.repository.js';
import { Publisher } from '../publisher.js';

export interface RestoreRequest {
  readonly coalitionId: string;
  readonly note: string;
  /** The number to bring back. */
  readonly restore: number;
  readonly replaceUnpublished?: boolean | undefined;
  /** The `ETag` of the preview that was seen: nobody replaces work that they did not see. */
  readonly seenTag: string;
  readonly idempotencyKey?: string | undefined;
}

/** Makes an earlier publication the next one, and the working copies equal to it. */
@Injectable()
export class RestorePublication {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly routes: ContactRouteRepository,
    private readonly publications: PublicationRepository,
    private readonly publisher: Publisher,
    private readonly queries: PublicationQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(ctx: UserContext, given: RestoreRequest): Promise<PublicationView> {
    const { coalitionId, note, seenTag, idempotencyKey } = given;
    const replaceUnpublished = given.replaceUnpublished === true;
    permitPublication(ctx, 'restore', coalitionId);
    const asked = ['restore', coalitionId, note, given.restore, replaceUnpublished, seenTag];
    return this.idempotency.write(ctx, { key: idempotencyKey, asked }, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, coalitionId);
      const earlier = await this.publications.findNumber(write.tx, coalitionId, given.restore);
      const current = await this.publications.findCurrent(write.tx, coalitionId);
      if (earlier === null || current === null) throw unknownNumber();
      const routes = await this.routes.lockAll(write.tx, coalitionId);
      const alive = routes.filter(({ deletedAt }) => deletedAt === null);
      const seen = await prepare(write.tx, coalition, alive, current);
      if (seen.tag !== seenTag) {
        throw new ExtendedError('publication.version-conflict', { preview: seen.preview });
      }
      const prepared = restore(earlier.content, current.content, alive, { replaceUnpublished });
      await this.replaceAll(write, routes, earlier.content);
      const { preview } = await prepare(write.tx, coalition, earlier.content.routes, current);
      if (preview.refusals.length > 0) {
        throw new ExtendedError('publication.refused', { refusals: preview.refusals });
      }
      const publication = await this.publisher.publish(write, {
        coalition,
        number: preview.nextNumber,
        note,
        restoredFrom: earlier.number,
        prepared,
      });
      return this.queries.view(write.tx, publication);
    });
  }

  private async replaceAll(
    ctx: WriteContext<UserContext>,
    routes: readonly ContactRouteEntity[],
    { routes: wanted }: PublicationContent,
  ): Promise<void> {
    const contents = new Map(wanted.map(({ id, content }) => [id, content]));
    for (const route of routes) {
      const content = contents.get(route.id);
      const deletedAt = content === undefined ? (route.deletedAt ?? ctx.now) : null;
      const isSame =
        deletedAt === route.deletedAt &&
        (content === undefined || sameJson(content, route.content));
      if (isSame) continue;
      await this.routes.update(ctx, {
        ...route,
        content: content ?? route.content,
        deletedAt,
        version: route.version + 1,
        updatedAt: ctx.now,
        updatedBy: ctx.user.id,
      });
    }
  }
}

function unknownNumber(): DomainError {
  return new DomainError('request.invalid', {}, [
    { pointer: '/restore', code: 'publication.unknown' },
  ]);
}
