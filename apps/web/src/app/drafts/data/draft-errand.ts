import { computed, inject, signal } from '@angular/core';
import type { KeptDraft } from '@zorgpaden/domain/drafts/contract';
import type { Json } from '@zorgpaden/domain/shared';
import { DraftKeeper } from '../../platform/draft-keeper';
import { DraftClient, type DraftPlace } from './draft-client';

/**
 * What somebody types in one editor: kept on the server while they do, and found again when they come back,
 * in this browser or another.
 */
export class DraftErrand<Form extends object> {
  private readonly client = inject(DraftClient);
  private place: DraftPlace | null = null;
  private baseVersion: number | null = null;
  /** What stands in the form and needs no keeping. */
  private known = '';

  /** What somebody goes on with. */
  readonly resumed = signal<KeptDraft | null>(null);
  readonly keeper = new DraftKeeper<Form>((form) => this.send(form));
  readonly isSafe = computed(() => ['untouched', 'saved'].includes(this.keeper.state().name));

  /** @returns what was typed before and not saved */
  async open(place: DraftPlace): Promise<KeptDraft | null> {
    this.place = place;
    this.resumed.set(await this.client.find(place));
    return this.resumed();
  }

  /** The form begins with this, of which the thing had that version. */
  begin(form: Form, baseVersion: number | null): void {
    this.known = JSON.stringify(form);
    this.baseVersion = baseVersion;
  }

  typed(form: Form): void {
    const text = JSON.stringify(form);
    if (this.place === null || text === this.known) return;
    this.known = text;
    this.keeper.keep(form);
  }

  /** Before saving: nothing may be under way that would bring the draft back after the API took it away. */
  async settle(): Promise<void> {
    await this.keeper.flush();
  }

  /** The thing was saved, and the API took the draft away with it. */
  async done(): Promise<void> {
    await this.keeper.forget();
    this.resumed.set(null);
  }

  async discard(): Promise<void> {
    await this.done();
    // A draft that stays behind is no reason to say that something failed: it is found again.
    if (this.place) await this.client.discard(this.place).catch(() => undefined);
  }

  private send(form: Form): Promise<KeptDraft> {
    if (this.place === null) throw new Error('A draft is kept only of what was opened');
    const { place, baseVersion } = this;
    return this.client.keep(place, { baseVersion, content: form as unknown as Json });
  }
}
