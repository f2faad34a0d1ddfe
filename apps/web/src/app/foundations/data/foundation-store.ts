import { computed, inject, Injectable, signal } from '@angular/core';
import { type FoundationKind, may } from '@zorgpaden/domain/foundations';
import type {
  Foundation,
  FoundationContent,
  FoundationOf,
} from '@zorgpaden/domain/foundations/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { Peildatum } from '../../platform/peildatum';
import { actorOf, SessionStore } from '../../sessions';
import { FoundationClient } from './foundation-client';

/** What one coalition stands on, as of the chosen day. */
@Injectable()
export class FoundationStore {
  private readonly client = inject(FoundationClient);
  private readonly session = inject(SessionStore);
  private readonly peildatum = inject(Peildatum);
  private readonly coalition = signal('');
  private readonly found = signal<readonly Foundation[] | null>(null);
  private readonly why = signal<Failure | null>(null);
  private readonly last = signal<string | null>(null);
  private asked = 0;
  /** One key for one thing: a second press, or a press after a lost answer, adds nothing twice. */
  private key = crypto.randomUUID();

  readonly all = this.found.asReadonly();
  readonly failure = this.why.asReadonly();
  /** What was deleted just now. */
  readonly removed = this.last.asReadonly();
  /** Nothing can be changed while somebody looks at another day. */
  readonly mayWrite = computed(() => this.peildatum.chosen() === null && this.may('write'));
  /** An adviser sees steps and dates, and no texts or amounts. */
  readonly mayReadAll = computed(() => this.may('read-contents'));

  of<Kind extends FoundationKind>(kind: Kind): readonly FoundationOf<Kind>[] {
    const all = this.found() ?? [];
    return all.filter((one): one is FoundationOf<Kind> => one.content.kind === kind);
  }

  async load(coalition: string): Promise<void> {
    this.coalition.set(coalition);
    this.why.set(null);
    const asked = ++this.asked;
    try {
      const found = await this.client.list(coalition, this.peildatum.query());
      // Who chose another day meanwhile sees that one.
      if (asked === this.asked) this.found.set(found);
    } catch (error) {
      if (asked === this.asked) this.why.set(failureOf(error));
    }
  }

  /** @throws what the form tells at its fields */
  async save(content: FoundationContent, held: Foundation | null): Promise<void> {
    try {
      await (held === null
        ? this.client.add(this.coalition(), content, this.key)
        : this.client.change(this.coalition(), held, content));
    } catch (error) {
      // Refused is final for this key; without an answer nobody knows, and the same key asks again.
      if (failureOf(error).kind === 'refused') this.key = crypto.randomUUID();
      throw error;
    }
    this.key = crypto.randomUUID();
    this.last.set(null);
    await this.load(this.coalition());
  }

  async remove(held: Foundation): Promise<boolean> {
    const done = await this.did(() => this.client.remove(this.coalition(), held));
    if (done) this.last.set(held.id);
    return done;
  }

  async restore(id: string): Promise<boolean> {
    const done = await this.did(() => this.client.restore(this.coalition(), id));
    if (done) this.last.set(null);
    return done;
  }

  private async did(work: () => Promise<void>): Promise<boolean> {
    this.why.set(null);
    try {
      await work();
      await this.load(this.coalition());
      return true;
    } catch (error) {
      const failure = failureOf(error);
      await this.load(this.coalition());
      this.why.set(failure);
      return false;
    }
  }

  private may(action: 'write' | 'read-contents'): boolean {
    return may(actorOf(this.session.user()), action, { coalitionId: this.coalition() });
  }
}
