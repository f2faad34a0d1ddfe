import { computed, inject, Injectable, signal } from '@angular/core';
import { may, type ReflectionAction } from '@zorgpaden/domain/reflections';
import type { ReflectionRecord, ReflectionView } from '@zorgpaden/domain/reflections/contract';
import { CoalitionStore } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { Peildatum } from '../../platform/peildatum';
import { actorOf, SessionStore } from '../../sessions';
import { ReflectionClient, type ReflectionStep } from './reflection-client';

/** One reflection, and what whoever looks may do with it. */
@Injectable()
export class ReflectionStore {
  private readonly client = inject(ReflectionClient);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);
  private readonly peildatum = inject(Peildatum);
  private readonly known = signal<ReflectionView | null>(null);
  private readonly why = signal<Failure | null>(null);
  private readonly underWay = signal(false);

  readonly reflection = this.known.asReadonly();
  readonly failure = this.why.asReadonly();
  readonly busy = this.underWay.asReadonly();
  readonly coalitionId = computed(() => this.coalitions.coalition()?.id ?? '');
  /** The organisations for which whoever looks can fill in the form here. */
  readonly preparesFor = computed(() =>
    (this.known()?.participants ?? []).filter(
      ({ invited, organisation }) => invited && this.may('prepare', organisation.id),
    ),
  );

  /** Nothing is changed while one looks at another day. */
  may(action: ReflectionAction, organisationId?: string): boolean {
    if (this.peildatum.chosen() !== null) return false;
    const thing = { coalitionId: this.coalitionId(), organisationId };
    return may(actorOf(this.session.user()), action, thing);
  }

  async load(id: string): Promise<void> {
    if (this.known()?.id !== id) this.known.set(null);
    await this.attempt(() =>
      this.client.one({ coalition: this.coalitionId(), id }, this.peildatum.query()),
    );
  }

  take(step: ReflectionStep): Promise<boolean> {
    return this.attempt(() => this.client.take(this.place(), step, this.version()));
  }

  /** @throws what the API said: who types sees it where they type */
  async record(record: ReflectionRecord, version = this.version()): Promise<ReflectionView> {
    const saved = await this.client.record(this.place(), record, version);
    this.known.set(saved);
    return saved;
  }

  /** As it is now, without touching what is shown: to set side by side with what was typed. */
  readNow(): Promise<ReflectionView> {
    return this.client.one(this.place());
  }

  share(shared: boolean): Promise<boolean> {
    return this.attempt(() => this.client.share(this.place(), shared, this.version()));
  }

  /** @throws what the API said */
  async hear(organisationId: string, on: string): Promise<void> {
    this.known.set(await this.client.hear(this.place(), organisationId, on));
  }

  /** @throws what the API said */
  async unhear(organisationId: string, reason: string): Promise<void> {
    this.known.set(await this.client.unhear(this.place(), organisationId, reason));
  }

  /** @throws what the API said */
  async prepare(organisationId: string, answers: Readonly<Record<string, string>>): Promise<void> {
    await this.client.prepare(this.place(), organisationId, { answers });
    await this.load(this.place().id);
  }

  show(reflection: ReflectionView): void {
    this.known.set(reflection);
  }

  private async attempt(work: () => Promise<ReflectionView>): Promise<boolean> {
    this.why.set(null);
    this.underWay.set(true);
    try {
      this.known.set(await work());
      return true;
    } catch (error) {
      this.why.set(failureOf(error));
      return false;
    } finally {
      this.underWay.set(false);
    }
  }

  private place() {
    return { coalition: this.coalitionId(), id: this.known()?.id ?? '' };
  }

  private version(): number {
    return this.known()?.version ?? 0;
  }
}
