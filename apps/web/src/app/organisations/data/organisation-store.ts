import { computed, inject, Injectable, signal } from '@angular/core';
import type { LikelyDouble } from '@zorgpaden/domain/likely-doubles/contract';
import { may as mayProposals } from '@zorgpaden/domain/merge-proposals';
import { may as mayMerges } from '@zorgpaden/domain/organisation-merges';
import { type OrganisationAction, organisationPolicy } from '@zorgpaden/domain/organisations';
import type {
  NewOrganisationName,
  OrganisationChange,
  OrganisationNameCorrection,
  OrganisationView,
} from '@zorgpaden/domain/organisations/contract';
import { may as mayPartners } from '@zorgpaden/domain/partnerships';
import { trailPolicy } from '@zorgpaden/domain/trail';
import { type Failure, failureOf } from '../../platform/api/failure';
import { Peildatum } from '../../platform/peildatum';
import { actorOf, SessionStore } from '../../sessions';
import { OrganisationsClient } from './organisations-client';

/** One organisation of the register as of the chosen day, and what whoever looks may do about it today. */
@Injectable()
export class OrganisationStore {
  private readonly client = inject(OrganisationsClient);
  private readonly session = inject(SessionStore);
  private readonly peildatum = inject(Peildatum);
  private readonly found = signal<OrganisationView | null>(null);
  private readonly like = signal<readonly LikelyDouble[]>([]);
  private readonly why = signal<Failure | null>(null);
  private asked = 0;

  readonly one = this.found.asReadonly();
  readonly doubles = this.like.asReadonly();
  readonly failure = this.why.asReadonly();
  /** What it became, when it went up into another one. */
  readonly successor = computed(() => {
    const problem = this.why()?.problem as { code: string; successor?: { id: string } } | null;
    return problem?.code === 'organisation.merged' ? (problem.successor ?? null) : null;
  });
  readonly mayMerge = computed(() => this.isToday() && mayMerges(this.actor(), 'manage'));
  /** In whose name a merge can be proposed; `null` for who does it, or has nothing to say about it. */
  readonly proposesFor = computed(() => {
    const one = this.found();
    return one === null || this.mayMerge() ? null : (this.proposer(one) ?? null);
  });
  readonly maySeeHistory = computed(() =>
    this.things().some((thing) => trailPolicy.may(this.actor(), 'read', thing)),
  );
  private readonly isToday = computed(() => this.peildatum.chosen() === null);
  /** It is one's own, or that of a coalition in which it takes part. */
  private readonly things = computed(() => {
    const { id: organisationId, coalitions } = this.found() ?? { id: '', coalitions: [] };
    return [
      { organisationId },
      ...coalitions.map(({ id }) => ({ organisationId, coalitionId: id })),
    ];
  });

  /** Nothing can be changed while somebody looks at another day. */
  may(action: OrganisationAction): boolean {
    const actor = this.actor();
    return (
      this.isToday() && this.things().some((thing) => organisationPolicy.may(actor, action, thing))
    );
  }

  seesPartners(coalitionId: string): boolean {
    return mayPartners(this.actor(), 'list', { coalitionId });
  }

  async load(id: string): Promise<void> {
    const asked = ++this.asked;
    this.why.set(null);
    if (this.found()?.id !== id) this.found.set(null);
    try {
      const one = await this.client.one(id, this.peildatum.query());
      const isAsked = this.mayMerge() || this.proposer(one) !== undefined;
      const doubles = isAsked ? await this.client.doublesOf(one) : [];
      if (asked !== this.asked) return;
      this.found.set(one);
      this.like.set(doubles);
    } catch (error) {
      if (asked === this.asked) this.why.set(failureOf(error));
    }
  }

  /** @throws what the form tells at its fields */
  async change(given: OrganisationChange): Promise<void> {
    const one = this.found();
    if (one !== null) this.found.set(await this.client.change(one, given));
  }

  /** @throws what the form tells at its fields */
  async rename(name: NewOrganisationName): Promise<void> {
    const one = this.found();
    if (one !== null) this.found.set(await this.client.rename(one, name));
  }

  /** @throws what the form tells at its fields */
  async correctName(correction: OrganisationNameCorrection): Promise<void> {
    const one = this.found();
    if (one !== null) this.found.set(await this.client.correctName(one, correction));
  }

  /** The coalition in which it takes part for which whoever looks can propose a merge. */
  private proposer(one: OrganisationView): OrganisationView['coalitions'][number] | undefined {
    const may = ({ id }: { id: string }) =>
      mayProposals(this.actor(), 'propose', { coalitionId: id });
    return this.isToday() ? one.coalitions.find(may) : undefined;
  }

  private actor() {
    return actorOf(this.session.user());
  }
}
