import { computed, inject, Injectable, signal } from '@angular/core';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { CoalitionClient } from './coalition-client';

/** The coalition whose pages are open: its head and its tabs share it. */
@Injectable()
export class CoalitionStore {
  private readonly client = inject(CoalitionClient);
  private readonly known = signal<CoalitionView | null>(null);
  private readonly why = signal<Failure | null>(null);

  readonly coalition = this.known.asReadonly();
  readonly failure = this.why.asReadonly();
  readonly municipalityNames = computed(
    () => new Map(this.known()?.municipalities.map(({ code, name }) => [code, name])),
  );

  /** As it is after a change that was made here. */
  show(coalition: CoalitionView): void {
    this.known.set(coalition);
  }

  /** Also asked again after a publication: the head tells which one is public. */
  async load(id: string): Promise<void> {
    this.why.set(null);
    if (this.known()?.id !== id) this.known.set(null);
    try {
      this.known.set(await this.client.one(id));
    } catch (error) {
      this.why.set(failureOf(error));
    }
  }
}
