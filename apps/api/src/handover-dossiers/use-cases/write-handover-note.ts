import { Injectable } from '@nestjs/common';
import type { HandoverNote } from '@zorgpaden/domain/handover-dossiers/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { HandoverNoteDrafts } from '../handover-note-drafts.js';

/** Writes down what the next lead has to know. Two who write at once are told. */
@Injectable()
export class WriteHandoverNote {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly drafts: HandoverNoteDrafts,
    private readonly trail: Trail,
  ) {}

  /** @returns the version that it became */
  async execute(
    ctx: UserContext,
    coalitionId: string,
    seenVersion: number,
    { text }: HandoverNote,
  ): Promise<number> {
    permit(ctx.user, ['handover-dossier', 'write-note'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.lock(write.tx, coalitionId);
      const [before] = (await write.tx.query(
        'SELECT version, text FROM handover_notes WHERE coalition_id = $1',
        [coalitionId],
      )) as { version: number; text: HandoverNote['text'] }[];
      if ((before?.version ?? 0) !== seenVersion) {
        throw new DomainError('handover-note.version-conflict');
      }
      const version = seenVersion + 1;
      await write.tx.query(
        `INSERT INTO handover_notes (coalition_id, text, version, written_at, written_by)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (coalition_id) DO UPDATE SET text = EXCLUDED.text, version = EXCLUDED.version,
           written_at = EXCLUDED.written_at, written_by = EXCLUDED.written_by`,
        [coalitionId, JSON.stringify(text), version, ctx.now, ctx.user.id],
      );
      await this.drafts.discard(write, ctx.user.id, coalitionId);
      await record(write, {
        action: 'write',
        subjectType: 'handover-note',
        subjectId: coalitionId,
        coalitionId,
        ...(before && { before: { text: before.text } }),
        after: { text },
      });
      return version;
    });
  }
}
