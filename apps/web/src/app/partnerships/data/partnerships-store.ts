import { computed, inject, Injectable, signal } from '@angular/core';
import type { LikelyDouble } from '@zorgpaden/domain/likely-doubles/contract';
import type { OrganisationItem } from '@zorgpaden/domain/organisations/contract';
import { may as mayContacts } from '@zorgpaden/domain/partner-contacts';
import type { PartnerContactView } from '@zorgpaden/domain/partner-contacts/contract';
import { may, type PartnershipAction } from '@zorgpaden/domain/partnerships';
import type {
  NewPartnershipStatus,
  PartnershipView,
} from '@zorgpaden/domain/partnerships/contract';
import type { DomainCoverageView } from '@zorgpaden/domain/partnerships/coverage.contract';
import { CoalitionStore } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { Peildatum } from '../../platform/peildatum';
import { actorOf, SessionStore } from '../../sessions';
import { PartnerContactsClient } from './partner-contacts-client';
import {
  type OrganisationToAdd,
  PartnershipsClient,
  type PartnerToAdd,
} from './partnerships-client';

interface Shown {
  readonly partnerships: readonly PartnershipView[];
  readonly coverage: DomainCoverageView;
  /** Nobody is told with whom one works who may not know. */
  readonly contacts: readonly PartnerContactView[] | null;
}

/** Who takes part on the chosen day, and what whoever looks may do about it today. */
@Injectable()
export class PartnershipsStore {
  private readonly client = inject(PartnershipsClient);
  private readonly partnerContacts = inject(PartnerContactsClient);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);
  private readonly peildatum = inject(Peildatum);
  private readonly found = signal<Shown | null>(null);
  private readonly why = signal<Failure | null>(null);
  private asked = 0;

  readonly shown = this.found.asReadonly();
  readonly failure = this.why.asReadonly();
  readonly withEnded = signal(false);
  readonly id = computed(() => this.coalitions.coalition()?.id ?? '');
  readonly isToday = computed(() => this.peildatum.chosen() === null);

  /** Nothing can be changed while somebody looks at another day. */
  may(action: PartnershipAction): boolean {
    return this.isToday() && may(this.actor(), action, { coalitionId: this.id() });
  }

  async load(): Promise<void> {
    const id = this.id();
    if (id === '') return;
    this.why.set(null);
    const asked = ++this.asked;
    const asOf = this.peildatum.query();
    const seesContacts = mayContacts(this.actor(), 'list', { coalitionId: id });
    try {
      const [partnerships, coverage, contacts] = await Promise.all([
        this.client.partnerships(id, { ...asOf, ...(this.withEnded() && { ended: 'true' }) }),
        this.client.coverage(id, asOf),
        seesContacts ? this.partnerContacts.list(id) : null,
      ]);
      // Who chose another day meanwhile sees that one.
      if (asked === this.asked) this.found.set({ partnerships, coverage, contacts });
    } catch (error) {
      if (asked === this.asked) this.why.set(failureOf(error));
    }
  }

  search(query: string): Promise<readonly OrganisationItem[]> {
    return this.client.organisations(query);
  }

  /** What a new organisation may be. @throws what the form tells */
  doublesOf(organisation: OrganisationToAdd): Promise<readonly LikelyDouble[]> {
    return this.client.doublesOf(organisation);
  }

  /** @throws what the form tells at its fields */
  async add(partner: PartnerToAdd, key: string): Promise<PartnershipView> {
    return this.did(() => this.client.add(this.id(), partner, key));
  }

  /** @throws what the form tells at its fields */
  state(held: PartnershipView, status: NewPartnershipStatus): Promise<PartnershipView> {
    return this.did(() => this.client.state(this.id(), held, status));
  }

  /** @throws what the form tells at its fields */
  changePart(held: PartnershipView, part: string): Promise<PartnershipView> {
    return this.did(() => this.client.changePart(this.id(), held, part));
  }

  restore(held: PartnershipView): Promise<PartnershipView> {
    return this.did(() => this.client.restore(this.id(), held));
  }

  /** Tells on the page what went wrong where no form does. */
  async told<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    this.why.set(null);
    try {
      return await work();
    } catch (error) {
      this.why.set(failureOf(error));
      return undefined;
    }
  }

  private async did<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = await work();
    await this.load();
    return result;
  }

  private actor() {
    return actorOf(this.session.user());
  }
}
