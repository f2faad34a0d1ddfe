import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { may } from '@zorgpaden/domain/merge-proposals';
import type { MergeProposalView } from '@zorgpaden/domain/merge-proposals/contract';
import { type Failure, failureOf } from '../platform/api/failure';
import { WorkspaceTexts } from '../platform/workspace-texts';
import { actorOf, SessionStore } from '../sessions';
import { FailureText } from '../ui/failure-text';
import { MergeProposalsClient } from './data/merge-proposals-client';
import { ProposalRow } from './ui/proposal-row';

/** What a coalition proposed to merge, and what became of it; nothing when it never did. */
@Component({
  selector: 'zp-coalition-proposals',
  imports: [FailureText, MatButtonModule, ProposalRow],
  providers: [MergeProposalsClient],
  template: `
    @if (proposals().length > 0) {
      <section aria-labelledby="proposals-title">
        <h2 id="proposals-title">{{ words().title }}</h2>
        <zp-failure-text [failure]="failure()" />
        <ul>
          @for (proposal of proposals(); track proposal.id) {
            <li>
              <zp-proposal-row [proposal]="proposal">
                @if (mayWithdraw() && proposal.state === 'open') {
                  <p class="acts">
                    <button
                      matButton
                      type="button"
                      [attr.aria-label]="
                        words().withdrawNamed({
                          one: proposal.one.name,
                          other: proposal.other.name,
                        })
                      "
                      (click)="withdraw(proposal)"
                    >
                      {{ words().withdraw }}
                    </button>
                  </p>
                }
              </zp-proposal-row>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './ui/list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoalitionProposals {
  private readonly client = inject(MergeProposalsClient);
  private readonly session = inject(SessionStore);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly texts = inject(WorkspaceTexts);
  readonly coalitionId = input.required<string>();

  protected readonly proposals = signal<readonly MergeProposalView[]>([]);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly words = computed(() => this.texts.words().mergeProposals);
  protected readonly mayWithdraw = computed(() => this.may('withdraw'));

  constructor() {
    effect(() => {
      const id = this.coalitionId();
      const isTold = this.may('list');
      untracked(() => void (isTold && this.load(id)));
    });
  }

  protected async withdraw(proposal: MergeProposalView): Promise<void> {
    try {
      await this.client.withdraw(proposal);
      void this.announcer.announce(this.words().withdrawn);
      await this.load(this.coalitionId());
    } catch (error) {
      // Somebody answered meanwhile: what stands there now is shown beside it.
      await this.load(this.coalitionId());
      this.failure.set(failureOf(error));
    }
  }

  private async load(id: string): Promise<void> {
    if (id === '') return;
    this.failure.set(null);
    try {
      this.proposals.set(await this.client.of(id));
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  private may(action: 'list' | 'withdraw'): boolean {
    return may(actorOf(this.session.user()), action, { coalitionId: this.coalitionId() });
  }
}
