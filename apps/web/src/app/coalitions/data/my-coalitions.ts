import { computed, inject, Injectable, signal } from '@angular/core';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import { may } from '@zorgpaden/domain/coalitions';
import { may as mayRoutes } from '@zorgpaden/domain/contact-routes';
import { isAdministrator } from '@zorgpaden/domain/shared';
import { type Failure, failureOf } from '../../platform/api/failure';
import { actorOf, SessionStore } from '../../sessions';
import { CoalitionClient } from './coalition-client';

/** The coalitions whose workspace is open to me: for an administrator all of them. */
@Injectable()
export class MyCoalitions {
  private readonly client = inject(CoalitionClient);
  private readonly session = inject(SessionStore);
  private readonly actor = computed(() => actorOf(this.session.user()));
  private readonly all = signal<readonly CoalitionView[] | null>(null);
  private readonly why = signal<Failure | null>(null);

  readonly failure = this.why.asReadonly();
  readonly administrator = computed(() => isAdministrator(this.actor()));
  readonly coalitions = computed(
    () =>
      this.all()?.filter(({ id }) => may(this.actor(), 'enter-workspace', { coalitionId: id })) ??
      null,
  );

  /** Whether what asks for attention there is for me to do. */
  writesFor(coalitionId: string): boolean {
    return mayRoutes(this.actor(), 'change', { coalitionId });
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
