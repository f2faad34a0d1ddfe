import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import type { MergeProposalView } from '@zorgpaden/domain/merge-proposals/contract';
import { type Failure, failureOf } from '../platform/api/failure';
import { WorkspaceTexts } from '../platform/workspace-texts';
import { FailureText } from '../ui/failure-text';
import { TextField } from '../ui/fields/text-field';
import { askForReason } from '../ui/reason-dialog';
import { MergeProposalsClient } from './data/merge-proposals-client';
import { ProposalRow } from './ui/proposal-row';

/** Another organisation that it may be. */
export interface MayBe {
  readonly id: string;
  readonly name: string;
  /** Where it is, and why it is thought so. */
  readonly about: string;
}

/** For who may not merge: saying of an organisation that it stands in the register twice. */
@Component({
  selector: 'zp-propose-section',
  imports: [FailureText, MatButtonModule, ProposalRow, TextField],
  providers: [MergeProposalsClient],
  templateUrl: './propose-section.html',
  styleUrl: './ui/list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProposeSection {
  private readonly client = inject(MergeProposalsClient);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly texts = inject(WorkspaceTexts);
  readonly organisation = input.required<{ readonly id: string; readonly name: string }>();
  /** In whose name it is proposed. */
  readonly coalitionId = input.required<string>();
  readonly likely = input.required<readonly MayBe[]>();

  private readonly found = signal<readonly MayBe[]>([]);
  private readonly sought = signal('');
  protected readonly proposals = signal<readonly MergeProposalView[]>([]);
  protected readonly done = signal('');
  protected readonly failure = signal<Failure | null>(null);
  protected readonly words = computed(() => this.texts.words().mergeProposals);
  protected readonly fields = form(signal({ query: '' }), { name: 'other-organisation' });
  /** Each once, what is likely first; what is proposed already stands above it. */
  protected readonly others = computed(() => {
    const open = this.proposals().filter(({ state }) => state === 'open');
    const asked = new Set(open.flatMap(({ one, other }) => [one.id, other.id]));
    const all = new Map([...this.found(), ...this.likely()].map((one) => [one.id, one]));
    const shown = [...this.likely(), ...this.found()].map(({ id }) => id);
    return [...new Set(shown)]
      .filter((id) => id !== this.organisation().id && !asked.has(id))
      .flatMap((id) => all.get(id) ?? []);
  });
  protected readonly told = computed(() => {
    if (this.sought() === '') return '';
    const { found, nobody } = this.words().propose;
    return this.found().length === 0 ? nobody : found({ count: this.found().length });
  });

  constructor() {
    effect(() => {
      const [coalition, { id }] = [this.coalitionId(), this.organisation()];
      untracked(() => {
        this.found.set([]);
        this.sought.set('');
        void this.load(coalition, id);
      });
    });
  }

  protected async look(event: Event): Promise<void> {
    event.preventDefault();
    const query = this.fields.query().value().trim();
    if (query === '') return;
    this.failure.set(null);
    try {
      const found = await this.client.organisations(query);
      const names = this.texts.words().partnerships.partnerTypes;
      this.found.set(
        found.slice(0, 10).map(({ id, name, partnerType, place }) => ({
          ...{ id, name },
          about: [names[partnerType] ?? partnerType, place].filter(Boolean).join(', '),
        })),
      );
      this.sought.set(query);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected async askAbout(other: MayBe): Promise<void> {
    const { propose } = this.words();
    const { id: oneId, name: one } = this.organisation();
    const words = { ...propose, title: propose.dialog({ one, other: other.name }) };
    // A second press proposes nothing twice.
    const key = crypto.randomUUID();
    const send = (reason: string) =>
      this.client.propose(this.coalitionId(), { oneId, otherId: other.id, reason }, key);
    if (!(await askForReason(this.injector, { words, send }))) return;
    this.done.set(propose.done);
    void this.announcer.announce(propose.done);
    await this.load(this.coalitionId(), oneId);
  }

  private async load(coalition: string, organisation: string): Promise<void> {
    try {
      this.proposals.set(await this.client.of(coalition, organisation));
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
