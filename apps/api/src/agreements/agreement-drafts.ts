import { Injectable } from '@nestjs/common';
import type { AgreementDraftView } from '@zorgpaden/domain/agreements/draft.contract';
import type { KeptDraft, TypedDraft } from '@zorgpaden/domain/drafts/contract';
import { type DraftShelf, DraftShelves } from '../drafts/index.js';
import type { WriteContext } from '../platform/audit/trail.js';
import { permit } from '../platform/auth/permit.js';
import type { UserContext } from '../platform/http/context.js';

/** What somebody is typing of an agreement. A new one takes over the id of its draft. */
@Injectable()
export class AgreementDrafts {
  private readonly shelf: DraftShelf;

  constructor(shelves: DraftShelves) {
    this.shelf = shelves.of({
      ...{ table: 'agreement_drafts', name: 'agreement-draft' },
      ...{ things: 'agreements', coalition: 'coalition_id', newUnder: 'own-id' },
    });
  }

  async list(ctx: UserContext, coalitionId: string) {
    permit(ctx.user, ['agreement', 'draft'], { coalitionId });
    const { items, links } = await this.shelf.list(ctx, coalitionId);
    return { items: items.map(viewOf), links };
  }

  async one(ctx: UserContext, coalitionId: string, id: string): Promise<AgreementDraftView> {
    permit(ctx.user, ['agreement', 'draft'], { coalitionId });
    return viewOf(await this.shelf.one(ctx, coalitionId, id));
  }

  async save(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    draft: TypedDraft,
  ): Promise<AgreementDraftView> {
    permit(ctx.user, ['agreement', 'draft'], { coalitionId });
    return viewOf(await this.shelf.save(ctx, coalitionId, id, draft));
  }

  async throwAway(ctx: UserContext, coalitionId: string, id: string): Promise<void> {
    permit(ctx.user, ['agreement', 'draft'], { coalitionId });
    await this.shelf.throwAway(ctx, coalitionId, id);
  }

  discard(write: WriteContext, userId: string, id: string): Promise<void> {
    return this.shelf.discard(write, userId, id);
  }
}

function viewOf({
  isOfThing,
  ...draft
}: KeptDraft & { readonly isOfThing: boolean }): AgreementDraftView {
  return { ...draft, agreementId: isOfThing ? draft.id : null };
}
