import { Injectable } from '@nestjs/common';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { zipped } from '../../platform/zip/index.js';
import { ArchiveParts } from '../archive/archive-parts.js';
import { ArchivedDocuments } from '../archive/archived-documents.js';
import { HandoverDossierQueries } from '../handover-dossier.queries.js';

/** An archive to send while it is made. */
export interface Archive {
  readonly name: string;
  readonly chunks: AsyncGenerator<Uint8Array>;
}

/**
 * Everything that a coalition wrote down, with the metadata that an archive of a municipality asks for.
 * Who took it along, and when, stands in the trail before the first byte is sent.
 */
@Injectable()
export class TakeArchive {
  constructor(
    private readonly dossiers: HandoverDossierQueries,
    private readonly documents: ArchivedDocuments,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, coalitionId: string): Promise<Archive> {
    permit(ctx.user, ['handover-dossier', 'archive'], { coalitionId });
    const dossier = await this.dossiers.one(ctx, coalitionId);
    await this.trail.write(ctx, (write) =>
      record(write, {
        action: 'archive',
        subjectType: 'handover-dossier',
        subjectId: coalitionId,
        coalitionId,
      }),
    );
    const parts = new ArchiveParts(dossier, ctx);
    return {
      name: `${parts.root}-${dossier.asOf}.zip`,
      chunks: zipped(parts.of(this.documents.of(ctx, dossier))),
    };
  }
}
