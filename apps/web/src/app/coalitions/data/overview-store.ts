import { computed, inject, Injectable, signal } from '@angular/core';
import { type CoalitionAction, may } from '@zorgpaden/domain/coalitions';
import type {
  CoalitionLead,
  CoalitionStatusPeriod,
  StatusCorrection,
} from '@zorgpaden/domain/coalitions/coalition-history.contract';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import type { Membership, NewMembership } from '@zorgpaden/domain/coalitions/membership.contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { Peildatum } from '../../platform/peildatum';
import { actorOf, SessionStore } from '../../sessions';
import { CoalitionStore } from './coalition-store';
import { OverviewClient } from './overview-client';

/** All that the first page of a coalition shows of one day. */
interface Shown {
  readonly coalition: CoalitionView;
  readonly statuses: readonly CoalitionStatusPeriod[];
  readonly leads: readonly CoalitionLead[];
  readonly memberships: readonly Membership[];
}

/** What the coalition is on the chosen day, and what whoever looks may do about it today. */
@Injectable()
export class OverviewStore {
  private readonly client = inject(OverviewClient);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);
  private readonly peildatum = inject(Peildatum);
  private readonly found = signal<Shown | null>(null);
  private readonly why = signal<Failure | null>(null);
  private asked = 0;

  readonly shown = this.found.asReadonly();
  readonly failure = this.why.asReadonly();
  readonly day = computed(() => this.peildatum.chosen() ?? this.peildatum.today());

  readonly isPast = computed(() => this.day() < this.peildatum.today());

  /** Nothing can be changed while somebody looks at another day. */
  may(action: CoalitionAction): boolean {
    if (this.peildatum.chosen() !== null) return false;
    return may(actorOf(this.session.user()), action, { coalitionId: this.id() });
  }

  async load(): Promise<void> {
    const id = this.id();
    if (id === '') return;
    this.why.set(null);
    const asked = ++this.asked;
    const asOf = this.peildatum.query();
    try {
      const [coalition, statuses, leads, memberships] = await Promise.all([
        this.client.coalition(id, asOf),
        this.client.statuses(id),
        this.client.leads(id, asOf),
        this.client.memberships(id, asOf),
      ]);
      // Who chose another day meanwhile sees that one.
      if (asked === this.asked) this.found.set({ coalition, statuses, leads, memberships });
    } catch (error) {
      if (asked === this.asked) this.why.set(failureOf(error));
    }
  }

  /** Local coalitions in the municipalities of this one, which do not take part yet. */
  async candidates(): Promise<readonly CoalitionView[]> {
    const codes = this.shown()?.coalition.municipalities.map(({ code }) => code) ?? [];
    const found = await Promise.all(codes.map((code) => this.client.coalitionsIn(code)));
    const joined = new Set(this.shown()?.memberships.map(({ coalition }) => coalition.id));
    const open = found.flat().filter(({ id, level }) => level === 'local' && !joined.has(id));
    return [...new Map(open.map((one) => [one.id, one])).values()];
  }

  state(status: StatusCorrection): Promise<void> {
    return this.did(() => this.client.state(this.id(), status));
  }

  correct(held: CoalitionStatusPeriod, correction: StatusCorrection): Promise<void> {
    return this.did(() => this.client.correct(this.id(), held, correction));
  }

  withdraw(held: CoalitionStatusPeriod, reason: string): Promise<void> {
    return this.did(() => this.client.withdraw(this.id(), held, reason));
  }

  join(membership: NewMembership): Promise<void> {
    return this.did(() => this.client.join(this.id(), membership));
  }

  /** @returns whether it was done; why not stands in `failure` */
  async accept(held: Membership): Promise<boolean> {
    try {
      await this.did(() => this.client.accept(this.id(), held));
      return true;
    } catch (error) {
      this.why.set(failureOf(error));
      return false;
    }
  }

  end(held: Membership, on: string): Promise<void> {
    return this.did(() => this.client.end(this.id(), held, on));
  }

  /** @throws what the form tells at its fields; the head of the coalition shows its status too */
  private async did(work: () => Promise<void>): Promise<void> {
    await work();
    await Promise.all([this.coalitions.load(this.id()), this.load()]);
  }

  private id(): string {
    return this.coalitions.coalition()?.id ?? '';
  }
}
