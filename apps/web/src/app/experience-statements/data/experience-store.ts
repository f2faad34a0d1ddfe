import { computed, inject, Injectable, signal } from '@angular/core';
import {
  anyExperience,
  type ExperienceAction,
  experienceOn,
  may,
} from '@zorgpaden/domain/experience-statements';
import type {
  ExperienceCorrection,
  ExperienceStatement,
  NewExperienceStatement,
} from '@zorgpaden/domain/experience-statements/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { Peildatum } from '../../platform/peildatum';
import { actorOf, SessionStore } from '../../sessions';
import { ExperienceClient } from './experience-client';

/** How experience takes part in one coalition, as of the chosen day. */
@Injectable()
export class ExperienceStore {
  private readonly client = inject(ExperienceClient);
  private readonly session = inject(SessionStore);
  private readonly peildatum = inject(Peildatum);
  private readonly coalition = signal('');
  private readonly found = signal<readonly ExperienceStatement[] | null>(null);
  private readonly why = signal<Failure | null>(null);
  private asked = 0;

  readonly failure = this.why.asReadonly();
  /** Every group, with what holds of it and what held before, the latest first. */
  readonly groups = computed(() => {
    const found = this.found();
    if (found === null) return null;
    const day = this.peildatum.chosen() ?? this.peildatum.today();
    const dated = found.map((one) => ({ ...one, period: { from: one.from, to: one.to } }));
    return experienceOn(dated, day).map(({ group, held }) => ({
      ...{ group, held },
      before: dated.filter((one) => one.group === group && one !== held),
    }));
  });
  readonly any = computed(() => anyExperience(this.groups() ?? []));

  /** Nothing can be changed while somebody looks at another day. */
  may(action: ExperienceAction): boolean {
    if (this.peildatum.chosen() !== null) return false;
    return may(actorOf(this.session.user()), action, { coalitionId: this.coalition() });
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

  state(given: NewExperienceStatement, key: string): Promise<void> {
    return this.did(() => this.client.state(this.coalition(), given, key));
  }

  correct(held: ExperienceStatement, correction: ExperienceCorrection): Promise<void> {
    return this.did(() => this.client.correct(this.coalition(), held, correction));
  }

  withdraw(held: ExperienceStatement, reason: string): Promise<void> {
    return this.did(() => this.client.withdraw(this.coalition(), held, reason));
  }

  /** @throws what the form tells at its fields */
  private async did(work: () => Promise<void>): Promise<void> {
    await work();
    await this.load(this.coalition());
  }
}
