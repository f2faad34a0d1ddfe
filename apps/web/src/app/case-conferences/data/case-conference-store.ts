import { computed, inject, Injectable, signal } from '@angular/core';
import { may } from '@zorgpaden/domain/case-conferences';
import type {
  CaseConference,
  CaseConferenceContent,
} from '@zorgpaden/domain/case-conferences/contract';
import { CoalitionStore } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { PartnerChoices } from '../../partnerships';
import { actorOf, SessionStore } from '../../sessions';
import type { Option } from '../../ui/fields/select-field';
import { CaseConferenceClient } from './case-conference-client';

/** The standing meetings of a coalition, and what whoever looks may do with them. */
@Injectable()
export class CaseConferenceStore {
  private readonly client = inject(CaseConferenceClient);
  private readonly partners = inject(PartnerChoices);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);
  private readonly found = signal<readonly CaseConference[] | null>(null);
  private readonly why = signal<Failure | null>(null);

  readonly all = this.found.asReadonly();
  readonly failure = this.why.asReadonly();
  readonly id = computed(() => this.coalitions.coalition()?.id ?? '');
  readonly mayWrite = computed(() =>
    may(actorOf(this.session.user()), 'write', { coalitionId: this.id() }),
  );

  async load(): Promise<void> {
    if (this.id() === '') return;
    this.why.set(null);
    try {
      this.found.set(await this.client.list(this.id()));
    } catch (error) {
      this.why.set(failureOf(error));
    }
  }

  /** Who can take part: the partners of today, and who takes part already. */
  async partnersFor(held: CaseConference | null): Promise<Option[]> {
    const partners = await this.partners.of(this.id());
    const already = [...(held?.participants ?? []), ...(held?.organiser ? [held.organiser] : [])];
    const known = new Map(partners.map((one) => [one.value, one]));
    for (const { id, name } of already) known.set(id, { value: id, text: name });
    return [...known.values()].sort((one, other) => one.text.localeCompare(other.text));
  }

  /** @throws what the form tells at its fields */
  async save(
    held: CaseConference | null,
    content: CaseConferenceContent,
    key: string,
  ): Promise<void> {
    await (held === null
      ? this.client.add(this.id(), content, key)
      : this.client.change(this.id(), held, content));
    await this.load();
  }

  remove(held: CaseConference): Promise<boolean> {
    return this.told(() => this.client.remove(this.id(), held));
  }

  restore(held: CaseConference): Promise<boolean> {
    return this.told(() => this.client.restore(this.id(), held));
  }

  /** Tells on the page what went wrong where no form does. */
  async told(work: () => Promise<unknown>): Promise<boolean> {
    this.why.set(null);
    try {
      await work();
      await this.load();
      return true;
    } catch (error) {
      const failure = failureOf(error);
      await this.load();
      this.why.set(failure);
      return false;
    }
  }
}
