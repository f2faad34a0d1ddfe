import { Injectable } from '@nestjs/common';
import { statedAnew, type PreparedPublication } from '@zorgpaden/domain/publications';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { CoveringCoalition } from '../coalitions/index.js';
import { Verification } from '../contact-routes/index.js';
import { MunicipalityRevisions } from '../municipalities/index.js';
import { record, type WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { fingerprintOf, showInFinder } from '../published-routes/index.js';
import type { PublicationEntity } from './publication.entity.js';
import { PublicationRepository } from './publication.repository.js';

export interface Publishing {
  readonly coalition: CoveringCoalition;
  readonly number: number;
  readonly note: string;
  readonly restoredFrom: number | null;
  readonly prepared: PreparedPublication;
}

/** What publishing and restoring share: from the snapshot to the finder, in the write's transaction. */
@Injectable()
export class Publisher {
  constructor(
    private readonly publications: PublicationRepository,
    private readonly revisions: MunicipalityRevisions,
  ) {}

  async publish(ctx: WriteContext<UserContext>, given: Publishing): Promise<PublicationEntity> {
    const { coalition, number, note, restoredFrom, prepared } = given;
    const publication = {
      id: uuidv7(),
      coalitionId: coalition.id,
      number,
      publishedAt: ctx.now,
      publishedBy: ctx.user.id,
      note,
      restoredFrom,
      content: prepared.content,
      changes: [...prepared.changes],
    };
    await this.publications.insert(ctx, publication);
    // A text that is brought back keeps the verification that it had.
    if (restoredFrom === null) await verifyStatedAnew(ctx, prepared);
    const touched = await showInFinder(ctx.tx, coalition.id);
    await this.revisions.raise(ctx, [...coalition.municipalities, ...touched]);
    await record(ctx, {
      action: restoredFrom === null ? 'publish' : 'restore',
      subjectType: 'publication',
      subjectId: publication.id,
      coalitionId: coalition.id,
      after: { number, note, restoredFrom, changes: prepared.changes },
    });
    return publication;
  }
}

/** Who publishes a new text says that it holds today, for the organisation that it names (rule 10). */
async function verifyStatedAnew(
  ctx: WriteContext<UserContext>,
  { content, changes }: PreparedPublication,
): Promise<void> {
  const stated = new Set(statedAnew(changes));
  const verifications = content.routes
    .filter(({ id }) => stated.has(id))
    .map((route) => ({
      id: uuidv7(),
      routeId: route.id,
      fingerprint: fingerprintOf(route.content),
      verifiedOn: amsterdamNow(ctx.now.getTime()).date,
      organisation: route.content.organisation,
      verifiedBy: ctx.user.id,
      createdAt: ctx.now,
    }));
  if (verifications.length > 0) await ctx.tx.insert(Verification, verifications);
}
