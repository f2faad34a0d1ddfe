import { inject, Injectable, signal } from '@angular/core';
import type { SecurityEventList } from '@zorgpaden/domain/security-events/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { type EventFilterQuery, SecurityEventsClient } from './security-events-client';

/** One page of sign-ins and refusals. */
@Injectable()
export class SecurityEventsStore {
  private readonly client = inject(SecurityEventsClient);
  private readonly known = signal<SecurityEventList | null>(null);
  private readonly why = signal<Failure | null>(null);
  private asked = 0;

  readonly list = this.known.asReadonly();
  readonly failure = this.why.asReadonly();

  async load(filter: EventFilterQuery, page: number): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    this.why.set(null);
    try {
      const list = await this.client.list(filter, page);
      if (turn === this.asked) this.known.set(list);
    } catch (error) {
      if (turn === this.asked) this.why.set(failureOf(error));
    }
  }
}
