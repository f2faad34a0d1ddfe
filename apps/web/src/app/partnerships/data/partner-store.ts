import { computed, inject, Injectable, signal } from '@angular/core';
import { may as mayContacts } from '@zorgpaden/domain/partner-contacts';
import type { PartnerContactView } from '@zorgpaden/domain/partner-contacts/contract';
import { may, type PartnershipAction } from '@zorgpaden/domain/partnerships';
import type {
  PartnershipChange,
  PartnershipStatusCorrection,
  PartnershipView,
} from '@zorgpaden/domain/partnerships/contract';
import type { PartnershipWork } from '@zorgpaden/domain/partnerships/work.contract';
import type { ThemeView } from '@zorgpaden/domain/themes/contract';
import { CoalitionStore } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { Peildatum } from '../../platform/peildatum';
import { actorOf, SessionStore } from '../../sessions';
import { PartnerClient } from './partner-client';
import { PartnerContactsClient } from './partner-contacts-client';

interface Shown {
  readonly held: PartnershipView;
  readonly work: PartnershipWork;
  readonly themes: readonly ThemeView[];
  /** Nobody is told with whom one works who may not know; and of another day nothing is kept. */
  readonly contacts: readonly PartnerContactView[] | null;
}

/** One partner on the chosen day, and what whoever looks may do about it today. */
@Injectable()
export class PartnerStore {
  private readonly client = inject(PartnerClient);
  private readonly partnerContacts = inject(PartnerContactsClient);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);
  private readonly found = signal<Shown | null>(null);
  private readonly why = signal<Failure | null>(null);
  private readonly peildatum = inject(Peildatum);
  private partnership = '';
  private asked = 0;

  readonly shown = this.found.asReadonly();
  readonly failure = this.why.asReadonly();
  readonly id = computed(() => this.coalitions.coalition()?.id ?? '');
  readonly municipalities = computed(() => this.coalitions.coalition()?.municipalities ?? []);

  readonly isToday = computed(() => this.peildatum.chosen() === null);

  /** Nothing can be changed while somebody looks at another day. */
  may(action: PartnershipAction): boolean {
    return this.isToday() && may(this.actor(), action, { coalitionId: this.id() });
  }

  async load(partnership: string): Promise<void> {
    const id = this.id();
    if (id === '') return;
    this.partnership = partnership;
    this.why.set(null);
    const asked = ++this.asked;
    const asOf = this.peildatum.query();
    const seesContacts = mayContacts(this.actor(), 'list', { coalitionId: id });
    try {
      const [held, work, themes, contacts] = await Promise.all([
        this.client.one(id, partnership, asOf),
        this.client.work(id, partnership, asOf),
        this.client.themes(),
        seesContacts && this.isToday() ? this.partnerContacts.list(id, partnership) : null,
      ]);
      // Who chose another day meanwhile sees that one.
      if (asked === this.asked) this.found.set({ held, work, themes, contacts });
    } catch (error) {
      if (asked === this.asked) this.why.set(failureOf(error));
    }
  }

  /** Does it, reads the partner anew, and tells on the page what went wrong where no form does. */
  async told<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    this.why.set(null);
    try {
      const result = await work();
      await this.load(this.partnership);
      return result;
    } catch (error) {
      this.why.set(failureOf(error));
      return undefined;
    }
  }

  /** @throws what the form tells at its fields */
  change(held: PartnershipView, given: PartnershipChange): Promise<void> {
    return this.did(() => this.client.change(this.id(), held, given));
  }

  /** @throws what the form tells at its fields */
  correct(
    held: PartnershipView,
    status: PartnershipView['status'],
    correction: PartnershipStatusCorrection,
  ): Promise<void> {
    return this.did(() => this.client.correct(this.id(), held, status, correction));
  }

  /** @throws what the form tells */
  withdraw(held: PartnershipView, status: PartnershipView['status'], reason: string) {
    return this.did(() => this.client.withdraw(this.id(), held, status, reason));
  }

  private async did(work: () => Promise<void>): Promise<void> {
    await work();
    await this.load(this.partnership);
  }

  private actor() {
    return actorOf(this.session.user());
  }
}
