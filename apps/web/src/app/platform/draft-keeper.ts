import { signal } from '@angular/core';
import { type Failure, failureOf } from './api/failure';

/** How far what somebody typed is safe. */
export type DraftState =
  | { readonly name: 'untouched' }
  | { readonly name: 'waiting' }
  | { readonly name: 'saving' }
  | { readonly name: 'saved'; readonly at: string }
  | { readonly name: 'offline' }
  | { readonly name: 'failed' }
  | { readonly name: 'refused'; readonly failure: Failure };

const pause = 1_000;
const again = 10_000;

/**
 * Keeps a draft on the server while somebody types: a second after the last key, one request at a
 * time, always the newest text. Without a connection the text stays in the memory of the page and is
 * sent as soon as that works; it never goes into the storage of the browser.
 */
export class DraftKeeper<Content> {
  private readonly current = signal<DraftState>({ name: 'untouched' });
  readonly state = this.current.asReadonly();

  private unsaved: { readonly content: Content } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;

  /** @param send puts the draft on the server and tells when that was */
  constructor(private readonly send: (content: Content) => Promise<{ readonly savedAt: string }>) {}

  /** Something was typed. */
  keep(content: Content): void {
    this.unsaved = { content };
    if (this.current().name !== 'offline') this.current.set({ name: 'waiting' });
    this.sendIn(pause);
  }

  /** Sends at once what is not on the server yet; resolves with whether nothing is left. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.sending) await this.sending;
    clearTimeout(this.timer);
    if (this.unsaved) await this.sendNow();
    return this.unsaved === null;
  }

  /** The draft is of no use any more: it was saved, or thrown away. Waits for what is under way. */
  async forget(): Promise<void> {
    this.unsaved = null;
    clearTimeout(this.timer);
    if (this.sending) await this.sending;
    clearTimeout(this.timer);
    this.current.set({ name: 'untouched' });
  }

  private sendIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.sendNow(), milliseconds);
  }

  private sendNow(): Promise<void> {
    // What is under way looks for newer text itself when it is done.
    this.sending ??= this.sendNewest().finally(() => (this.sending = null));
    return this.sending;
  }

  private async sendNewest(): Promise<void> {
    const sent = this.unsaved;
    if (!sent) return;
    this.current.set({ name: 'saving' });
    try {
      const { savedAt } = await this.send(sent.content);
      if (this.unsaved === sent) this.unsaved = null;
      this.current.set(this.unsaved ? { name: 'waiting' } : { name: 'saved', at: savedAt });
      if (this.unsaved) this.sendIn(pause);
    } catch (error) {
      this.putOff(failureOf(error));
    }
  }

  private putOff(failure: Failure): void {
    // A refusal is not tried again by itself: the next key that is typed does that.
    if (failure.kind === 'refused') this.current.set({ name: 'refused', failure });
    else {
      this.current.set({ name: failure.kind === 'offline' ? 'offline' : 'failed' });
      this.sendIn(again);
    }
  }
}
