import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type {
  MergeProposalList,
  MergeProposalView,
} from '@zorgpaden/domain/merge-proposals/contract';
import { type Failure, failureOf } from '../platform/api/failure';
import { WorkspaceTexts } from '../platform/workspace-texts';
import { FailureText } from '../ui/failure-text';
import { askForReason } from '../ui/reason-dialog';
import { MergeProposalsClient } from './data/merge-proposals-client';
import { ProposalRow } from './ui/proposal-row';

/** What coalitions propose to merge, for who decides: looking at the merge, or saying why not. */
@Component({
  selector: 'zp-open-proposals',
  imports: [FailureText, MatButtonModule, ProposalRow, RouterLink],
  providers: [MergeProposalsClient],
  templateUrl: './open-proposals.html',
  styleUrl: './ui/list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OpenProposals {
  private readonly client = inject(MergeProposalsClient);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly texts = inject(WorkspaceTexts);

  protected readonly list = signal<MergeProposalList | null>(null);
  protected readonly done = signal('');
  protected readonly failure = signal<Failure | null>(null);
  protected readonly words = computed(() => this.texts.words().mergeProposals);
  protected readonly mergePath = computed(() => `${this.texts.root()}/organisaties/samenvoegen`);

  constructor() {
    void this.load();
  }

  protected namesOf({ one, other }: MergeProposalView): { one: string; other: string } {
    return { one: one.name, other: other.name };
  }

  protected async refuse(proposal: MergeProposalView): Promise<void> {
    const { refuse } = this.words();
    const words = { ...refuse, title: refuse.title(this.namesOf(proposal)) };
    const send = (reason: string) => this.client.refuse(proposal, reason);
    if (!(await askForReason(this.injector, { words, send }))) return;
    this.done.set(refuse.done);
    void this.announcer.announce(refuse.done);
    await this.load();
  }

  private async load(): Promise<void> {
    this.failure.set(null);
    try {
      this.list.set(await this.client.open());
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
