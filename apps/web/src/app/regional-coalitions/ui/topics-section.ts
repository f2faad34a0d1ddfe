import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { agreementTopics } from '@zorgpaden/domain/agreements';
import type { MemberStateView } from '@zorgpaden/domain/regional-coalitions/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** About which topics there is an agreement, and in which local coalitions there is none. */
@Component({
  selector: 'zp-topics-section',
  template: `
    <section aria-labelledby="topics-title">
      <h2 id="topics-title">{{ words().title }}</h2>
      <ul>
        @for (row of rows(); track row.topic) {
          <li>
            <b>{{ row.name }}</b>
            <span [class.attention]="row.isNowhere">{{ row.reach }}</span>
            @if (row.without) {
              <span class="soft">{{ words().without({ coalitions: row.without }) }}</span>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styleUrl: './topics-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TopicsSection {
  private readonly texts = inject(WorkspaceTexts);
  readonly states = input.required<readonly MemberStateView[]>();

  protected readonly words = computed(() => this.texts.words().regionalCoalitions.topics);
  protected readonly rows = computed(() =>
    agreementTopics
      .map((topic) => {
        const without = this.states().filter(({ agreements }) => agreements.byTopic[topic] === 0);
        const total = this.states().length;
        const count = total - without.length;
        return {
          topic,
          name: this.texts.words().agreements.topics[topic],
          reach: this.words().reach({ count, total }),
          isNowhere: count === 0,
          without: count === 0 ? '' : without.map(({ coalition }) => coalition.name).join(', '),
        };
      })
      // Nobody has to have an agreement about something else.
      .filter(({ topic, isNowhere }) => topic !== 'other' || !isNowhere),
  );
}
