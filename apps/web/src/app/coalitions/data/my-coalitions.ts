import { computed, inject, Injectable, signal } from '@angular/core';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import { isAdministrator, isLeadOf } from '@zorgpaden/domain/shared';
import { type Failure, failureOf } from '../../platform/api/failure';
import { actorOf, SessionStore } from '../../sessions';
import { CoalitionClient } from './coalition-client';

/** The coalitions that I work for: those I lead, or all of them for an administrator. */
@Injectable()
export class MyCoalitions {
  private readonly client = inject(CoalitionClient);
  private readonly session = inject(SessionStore);
  private readonly actor = computed(() => actorOf(this.session.user()));
  private readonly all = signal<readonly CoalitionView[] | null>(null);
  private readonly why = signal<Failure | null>(null);

  readonly failure = this.why.asReadonly();
  readonly administrator = computed(() => isAdministrator(this.actor()));
  readonly coalitions = computed(() =>
    this.administrator() ? this.all() : (this.all()?.filter(({ id }) => this.leads(id)) ?? null),
  );

  leads(coalitionId: string): boolean {
    return isLeadOf(this.actor(), coalitionId);
  }

  async load(): Promise<void> {
    this.why.set(null);
    try {
      this.all.set(await this.client.all());
    } catch (error) {
      this.why.set(failureOf(error));
    }
  }
}
