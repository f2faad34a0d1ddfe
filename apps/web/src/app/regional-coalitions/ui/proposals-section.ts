import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { JointProposalView } from '@zorgpaden/domain/regional-coalitions/proposal.contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

type Member = JointProposalView['members'][number];

/** What the region proposed, and what became of it in each local coalition. */
@Component({
  selector: 'zp-proposals-section',
  imports: [MatButtonModule],
  template: `
    <section aria-labelledby="proposals-title">
      <h2 id="proposals-title">{{ words().title }}</h2>
      <p class="soft">{{ words().explain }}</p>
      @if (mayPropose()) {
        <p>
          <button matButton="filled" type="button" (click)="proposeAsked.emit()">
            {{ words().propose }}
          </button>
        </p>
      }
      @for (row of rows(); track row.id) {
        <article [attr.aria-labelledby]="'proposal-' + row.id">
          <h3 [id]="'proposal-' + row.id">{{ row.title }}</h3>
          <ul>
            @for (member of row.members; track member.id) {
              <li>
                <b>{{ member.name }}</b>
                <span [class.attention]="member.isMissed">{{ member.outcome }}</span>
                <span class="soft">{{ member.about }}</span>
              </li>
            }
          </ul>
        </article>
      } @empty {
        <p>{{ words().none }}</p>
      }
    </section>
  `,
  styleUrls: ['./topics-section.scss', './proposals-section.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProposalsSection {
  private readonly texts = inject(WorkspaceTexts);
  readonly proposals = input.required<readonly JointProposalView[]>();
  readonly mayPropose = input.required<boolean>();
  readonly proposeAsked = output();

  protected readonly words = computed(() => this.texts.words().regionalCoalitions.proposals);
  protected readonly rows = computed(() =>
    this.proposals().map(({ agreement, members }) => ({
      ...agreement,
      members: members.map((member) => ({
        id: member.coalition.id,
        name: member.coalition.name,
        outcome: this.outcomeOf(member),
        isMissed: ['waiting', 'refused', 'discarded', 'declined'].includes(member.outcome),
        about: this.aboutOf(member, agreement.number),
      })),
    })),
  );

  /** Which version of the region stands there, and what became of the one that holds there now. */
  private aboutOf({ sources: { holds, open }, next, proposedAt }: Member, number: number): string {
    const words = this.words();
    return [
      words.proposedOn({ date: dateText(proposedAt, this.texts.language()) }),
      ...(holds === null ? [] : [words.sourceOf.holds({ number: holds })]),
      ...(open === null ? [] : [words.sourceOf.open({ number: open })]),
      ...(next === 'offered' ? [words.next.offered({ number })] : []),
      ...(next === 'kept' ? [words.next.kept] : []),
    ].join(' · ');
  }

  private outcomeOf({ outcome, refusal }: Member): string {
    const { outcomes, refusals } = this.words();
    return refusal === null ? outcomes[outcome] : `${outcomes[outcome]}: ${refusals[refusal]}`;
  }
}
