import { computed, inject, Injectable, signal } from '@angular/core';
import type { AgreementItem } from '@zorgpaden/domain/agreements/contract';
import { may, type RegionalCoalitionAction } from '@zorgpaden/domain/regional-coalitions';
import type { Membership } from '@zorgpaden/domain/coalitions/membership.contract';
import type {
  MemberStateList,
  PartnerTablesList,
} from '@zorgpaden/domain/regional-coalitions/contract';
import type {
  JointProposalList,
  JointProposalView,
  NewJointProposal,
} from '@zorgpaden/domain/regional-coalitions/proposal.contract';
import { CoalitionStore } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { Peildatum } from '../../platform/peildatum';
import { actorOf, SessionStore } from '../../sessions';
import { RegionClient } from './region-client';

/** What a regional coalition sees of its local ones. */
interface Shown {
  readonly states: MemberStateList;
  /** Nothing for who sees counts only. */
  readonly tables: PartnerTablesList | null;
  readonly proposals: JointProposalList | null;
}

/** Which part of the tables is asked for. */
export interface Asked {
  readonly several: boolean;
  readonly page: number;
}

/** The local coalitions on the chosen day, who sits where, and what was proposed. */
@Injectable()
export class RegionStore {
  private readonly client = inject(RegionClient);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);
  private readonly peildatum = inject(Peildatum);
  private readonly found = signal<Shown | null>(null);
  private readonly regions = signal<readonly Membership[] | null>(null);
  private readonly why = signal<Failure | null>(null);
  private asked = 0;

  readonly shown = this.found.asReadonly();
  /** Of a local coalition: which regional ones it takes part in. */
  readonly ofLocal = this.regions.asReadonly();
  readonly failure = this.why.asReadonly();
  readonly id = computed(() => this.coalitions.coalition()?.id ?? '');
  /** Nothing is proposed while somebody looks at another day. */
  readonly mayPropose = computed(() => this.peildatum.chosen() === null && this.may('propose'));

  /** Whatever its address says, a local coalition has no members: it is told of which region it is. */
  async load(part: Asked): Promise<void> {
    const coalition = this.coalitions.coalition();
    if (coalition === null) return;
    const asked = ++this.asked;
    this.why.set(null);
    try {
      if (coalition.level === 'local') {
        const regions = await this.client.memberships(coalition.id, this.peildatum.query());
        if (asked === this.asked) this.regions.set(regions);
        return;
      }
      const shown = await this.read(coalition.id, part);
      // Who chose another day meanwhile sees that one.
      if (asked !== this.asked) return;
      this.regions.set(null);
      this.found.set(shown);
    } catch (error) {
      if (asked === this.asked) this.why.set(failureOf(error));
    }
  }

  private async read(id: string, { several, page }: Asked): Promise<Shown> {
    const asOf = this.peildatum.query();
    const part = { ...(several && { several: 'true' }), ...(page > 1 && { page: String(page) }) };
    const [states, tables, proposals] = await Promise.all([
      this.client.states(id, asOf),
      this.may('see-tables') ? this.client.tables(id, { ...asOf, ...part }) : null,
      this.may('read-proposals') ? this.client.proposals(id) : null,
    ]);
    return { states, tables, proposals };
  }

  agreements(): Promise<readonly AgreementItem[]> {
    return this.client.agreements(this.id());
  }

  /** @throws what the form tells at its fields */
  async propose(proposal: NewJointProposal): Promise<JointProposalView> {
    const answer = await this.client.propose(this.id(), proposal);
    const proposals = await this.client.proposals(this.id());
    this.found.update((shown) => shown && { ...shown, proposals });
    return answer;
  }

  private may(action: RegionalCoalitionAction): boolean {
    return may(actorOf(this.session.user()), action, { coalitionId: this.id() });
  }
}
