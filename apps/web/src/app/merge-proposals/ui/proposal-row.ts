import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MergeProposalView } from '@zorgpaden/domain/merge-proposals/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** Two organisations that a coalition says are one: why, and what became of that. */
@Component({
  selector: 'zp-proposal-row',
  imports: [RouterLink],
  template: `
    <p>
      <a [routerLink]="path() + proposal().one.id">{{ proposal().one.name }}</a>
      {{ words().and }}
      <a [routerLink]="path() + proposal().other.id">{{ proposal().other.name }}</a>
    </p>
    <p class="soft">{{ standing() }}</p>
    <p>{{ words().why({ reason: proposal().reason }) }}</p>
    @if (proposal().answer?.reason; as reason) {
      <p>{{ words().because({ reason }) }}</p>
    }
    <ng-content />
  `,
  styles: `
    p {
      margin: 0 0 4px;
      overflow-wrap: anywhere;
    }

    .soft {
      color: var(--soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProposalRow {
  private readonly texts = inject(WorkspaceTexts);
  readonly proposal = input.required<MergeProposalView>();
  /** Where it is not plain from the page whose it is. */
  readonly namesCoalition = input(false);

  protected readonly words = computed(() => this.texts.words().mergeProposals);
  protected readonly path = computed(() => `${this.texts.root()}/organisaties/`);
  protected readonly standing = computed(() => {
    const { proposedAt, coalition, state, answer } = this.proposal();
    const { proposed, proposedBy, states, answered } = this.words();
    const date = this.date(proposedAt);
    const begin = this.namesCoalition()
      ? proposedBy({ date, coalition: coalition.name })
      : proposed({ date });
    const now =
      answer === null
        ? states[state === 'withdrawn' ? 'gone' : state]
        : answered({ state: states[state], date: this.date(answer.at) });
    return `${begin} · ${now}`;
  });

  private date(moment: string): string {
    return dateText(moment, this.texts.language());
  }
}
