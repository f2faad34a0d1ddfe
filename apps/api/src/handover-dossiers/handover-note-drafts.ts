import { Injectable } from '@nestjs/common';
import type { KeptDraft, KeptDraftList, TypedDraft } from '@zorgpaden/domain/drafts/contract';
import { type DraftShelf, DraftShelves } from '../drafts/index.js';
import type { WriteContext } from '../platform/audit/trail.js';
import { permit } from '../platform/auth/permit.js';
import type { UserContext } from '../platform/http/context.js';

/** What somebody is typing to the next lead, under the id of the coalition: it has one note. */
@Injectable()
export class HandoverNoteDrafts {
  private readonly shelf: DraftShelf;

  constructor(shelves: DraftShelves) {
    this.shelf = shelves.of({
      ...{ table: 'handover_note_drafts', name: 'handover-note-draft' },
      ...{ things: 'coalitions', coalition: 'id', newUnder: 'coalition' },
    });
  }

  async list(ctx: UserContext, coalitionId: string): Promise<KeptDraftList> {
    permit(ctx.user, ['handover-dossier', 'write-note'], { coalitionId });
    return this.shelf.list(ctx, coalitionId);
  }

  async save(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    draft: TypedDraft,
  ): Promise<KeptDraft> {
    permit(ctx.user, ['handover-dossier', 'write-note'], { coalitionId });
    return this.shelf.save(ctx, coalitionId, id, draft);
  }

  async throwAway(ctx: UserContext, coalitionId: string, id: string): Promise<void> {
    permit(ctx.user, ['handover-dossier', 'write-note'], { coalitionId });
    await this.shelf.throwAway(ctx, coalitionId, id);
  }

  discard(write: WriteContext, userId: string, id: string): Promise<void> {
    return this.shelf.discard(write, userId, id);
  }
}
