import { inject, Injectable, signal } from '@angular/core';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import type { Json } from '@zorgpaden/domain/shared';
import { type Failure, failureOf } from '../../platform/api/failure';
import { DraftKeeper } from '../../platform/draft-keeper';
import {
  type AgreementForm,
  blankForm,
  formOf,
  formOfDraft,
  writingOf,
} from '../form/agreement-form';
import { AgreementClient } from './agreement-client';

/** What one agreement is while it is written: as stored, as typed, and what somebody else made of it. */
@Injectable()
export class AgreementEditor {
  private readonly client = inject(AgreementClient);
  private coalitionId = '';
  private id = '';
  /** As it is stored, whatever version the draft began from. */
  private latest: AgreementView | null = null;
  private sent: { readonly content: string; readonly key: string } | null = null;

  readonly stored = signal<AgreementView | null>(null);
  readonly partners = signal<readonly PartnershipView['organisation'][]>([]);
  /** Whether somebody goes on with what was typed and not saved. */
  readonly resumed = signal(false);
  /** What somebody else saved meanwhile. */
  readonly conflict = signal<AgreementView | null>(null);
  readonly failure = signal<Failure | null>(null);
  readonly keeper = new DraftKeeper<AgreementForm>((form) =>
    this.client.saveDraft(this.coalitionId, this.id, {
      baseVersion: this.stored()?.version ?? null,
      content: form as unknown as Json,
    }),
  );

  /** @returns what the form begins with, or `null` when it cannot be opened */
  async open(
    coalitionId: string,
    agreementId: string | undefined,
    draftId: string | undefined,
  ): Promise<AgreementForm | null> {
    this.coalitionId = coalitionId;
    this.failure.set(null);
    try {
      this.partners.set(await this.client.partners(coalitionId));
      const stored = agreementId ? await this.client.one(coalitionId, agreementId, {}) : null;
      this.stored.set(stored);
      this.latest = stored;
      this.id = agreementId ?? draftId ?? (await this.client.beginDraft(coalitionId));
      const drafts = await this.client.drafts(coalitionId);
      const draft = drafts.find(({ id }) => id === this.id);
      this.resumed.set(draft !== undefined);
      // Saved on top of the version that it began from: of a newer one they are told, and choose.
      if (stored && draft?.baseVersion != null) {
        this.stored.set({ ...stored, version: draft.baseVersion });
      }
      return draft ? formOfDraft(draft.content as Record<string, Json>) : this.storedForm();
    } catch (error) {
      this.failure.set(failureOf(error));
      return null;
    }
  }

  storedForm(): AgreementForm {
    const open = this.stored()?.open;
    return open ? formOf(open) : blankForm();
  }

  /**
   * Saves what the form says. Sent again after the connection dropped, it carries the same key, and
   * happens once. What somebody else saved meanwhile is not overwritten: both are shown.
   */
  async save(form: AgreementForm): Promise<AgreementView> {
    const writing = writingOf(form);
    const content = JSON.stringify([writing, this.stored()?.version]);
    if (this.sent?.content !== content) this.sent = { content, key: crypto.randomUUID() };
    const { key } = this.sent;
    const stored = this.stored();
    try {
      // Nothing may be under way that would bring the draft back after the API took it away.
      await this.keeper.flush();
      const saved = stored
        ? await this.client.change(this.coalitionId, stored, writing, key)
        : await this.client.create(this.coalitionId, writing, this.id, key);
      await this.keeper.forget();
      return saved;
    } catch (error) {
      this.lookForConflict(failureOf(error));
      throw error;
    }
  }

  /** Writes over what somebody else saved, knowing it. */
  keepMine(): void {
    this.latest = this.conflict() ?? this.latest;
    this.stored.set(this.latest);
    this.conflict.set(null);
  }

  /** @returns the form of what somebody else saved */
  async takeTheirs(): Promise<AgreementForm> {
    this.keepMine();
    await this.discardDraft();
    return this.storedForm();
  }

  async discardDraft(): Promise<void> {
    await this.keeper.forget();
    await this.client.discardDraft(this.coalitionId, this.id);
    this.stored.set(this.latest);
    this.resumed.set(false);
  }

  private lookForConflict({ problem }: Failure): void {
    const current = problem && 'current' in problem ? problem['current'] : null;
    this.conflict.set(current as AgreementView | null);
  }
}
