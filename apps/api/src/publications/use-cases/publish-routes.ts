import { Injectable } from '@nestjs/common';
import { publish } from '@zorgpaden/domain/publications';
import type { PublicationView } from '@zorgpaden/domain/publications/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { ContactRouteRepository } from '../../contact-routes/index.js';
import type { UserContext } from '../../platform/http/context.js';
import { ExtendedError } from '../../platform/http/problem.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { permitPublication } from '../permit-publication.js';
import { prepare } from '../preparation.js';
import { PublicationQueries } from '../publication.queries.js';
import { PublicationRepository } from '../publication.repository.js';
import { Publisher } from '../publisher.js';

export interface PublishRequest {
  readonly coalitionId: string;
  readonly note: string;
  /** The `ETag` of the preview that was seen: what is published is what was looked at. */
  readonly seenTag: string;
  readonly idempotencyKey?: string | undefined;
}

/** Makes the working copies public, all or nothing, one publication of a coalition at a time. */
@Injectable()
export class PublishRoutes {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly routes: ContactRouteRepository,
    private readonly publications: PublicationRepository,
    private readonly publisher: Publisher,
    private readonly queries: PublicationQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(ctx: UserContext, given: PublishRequest): Promise<PublicationView> {
    const { coalitionId, note, seenTag, idempotencyKey } = given;
    permitPublication(ctx, 'publish', coalitionId);
    const repeatable = { key: idempotencyKey, asked: ['publish', coalitionId, note, seenTag] };
    return this.idempotency.write(ctx, repeatable, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, coalitionId);
      const routes = await this.routes.findAlive(write.tx, coalitionId);
      const current = await this.publications.findCurrent(write.tx, coalitionId);
      const { preview, tag } = await prepare(write.tx, coalition, routes, current);
      if (tag !== seenTag) throw new ExtendedError('publication.version-conflict', { preview });
      if (preview.refusals.length > 0) {
        throw new ExtendedError('publication.refused', { refusals: preview.refusals });
      }
      const publication = await this.publisher.publish(write, {
        coalition,
        number: preview.nextNumber,
        note,
        restoredFrom: null,
        prepared: publish(routes, current?.content ?? null),
      });
      return this.queries.view(write.tx, publication);
    });
  }
}
