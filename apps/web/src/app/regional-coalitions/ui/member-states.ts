import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { domains } from '@zorgpaden/domain/organisations';
import type { MemberStateView } from '@zorgpaden/domain/regional-coalitions/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** The local coalitions side by side: a table, and on a phone a card for each. */
@Component({
  selector: 'zp-member-states',
  templateUrl: './member-states.html',
  styleUrl: './member-states.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MemberStates {
  private readonly texts = inject(WorkspaceTexts);
  readonly states = input.required<readonly MemberStateView[]>();

  protected readonly words = computed(() => this.texts.words().regionalCoalitions.states);
  protected readonly rows = computed(() => this.states().map((state) => this.rowOf(state)));

  private rowOf({ coalition, since, partners, mostMissed, ...state }: MemberStateView) {
    const { partnerships, coalitions, reflections } = this.texts.words();
    const words = this.words();
    const typed = (presence: string) =>
      mostMissed
        .filter((one) => one.presence === presence)
        .map(({ partnerType }) => partnerships.partnerTypes[partnerType] ?? partnerType)
        .join(', ');
    const { answer, date } = state.reflection;
    return {
      id: coalition.id,
      name: coalition.name,
      about: [
        coalition.municipalities.map(({ name }) => name).join(', '),
        coalitions.status[coalition.status],
        words.since({ date: this.date(since) }),
      ].join(' · '),
      partners: domains.map((domain) => ({
        domain,
        text: words.inDomain({ domain: partnerships.domains[domain], count: partners[domain] }),
      })),
      missing: typed('missing'),
      underWay: typed('under-way'),
      agreed: words.agreed({ count: state.agreements.agreed }),
      topics: state.agreements.missingTopics.length,
      answer,
      reflection: reflections.vitality.answers[answer],
      reflectedOn: date === null ? '' : this.date(date),
      open: words.open({ count: state.followUps.open }),
      late: state.followUps.late,
    };
  }

  private date(day: string): string {
    return dateText(day, this.texts.language());
  }
}
