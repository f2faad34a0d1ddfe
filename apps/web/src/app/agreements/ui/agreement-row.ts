import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AgreementItem } from '@zorgpaden/domain/agreements/contract';
import { addDays } from '@zorgpaden/domain/shared';
import { CoalitionStore } from '../../coalitions';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** One agreement in the overview. */
@Component({
  selector: 'zp-agreement-row',
  imports: [RouterLink],
  template: `
    @let one = item();
    <h3>
      <a [routerLink]="[path(), one.id]" queryParamsHandling="preserve">{{ one.title }}</a>
    </h3>
    <p class="facts">
      <strong>{{ words().states[one.state] }}</strong>
      @for (fact of facts(); track fact) {
        · {{ fact }}
      }
    </p>
    <p class="soft small">{{ topics() }}</p>
    @if (attention(); as text) {
      <p class="attention">{{ text }}</p>
    }
  `,
  styles: `
    h3,
    p {
      margin: 0 0 4px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgreementRow {
  private readonly texts = inject(WorkspaceTexts);
  private readonly coalition = inject(CoalitionStore).coalition;
  readonly item = input.required<AgreementItem>();
  readonly path = input.required<string>();

  protected readonly words = computed(() => this.texts.words().agreements);
  protected readonly topics = computed(() => {
    const { topics, level } = this.item();
    const names = topics.map((topic) => this.words().topics[topic]);
    return [...names, this.words().levels[level]].join(' · ');
  });
  protected readonly facts = computed(() => {
    const one = this.item();
    const { list } = this.words();
    const isElsewhere = one.coalition.id !== this.coalition()?.id;
    return [
      ...(isElsewhere ? [list.regional({ coalition: one.coalition.name })] : []),
      ...(one.agreedOn === null
        ? []
        : [list.version({ number: one.number, date: this.date(one.agreedOn) })]),
      ...(one.openState === null ? [] : [list.newVersion[one.openState]]),
      ...(one.awaiting > 0 ? [list.awaiting({ count: one.awaiting })] : []),
      list.parties({ count: one.parties }),
      ...(one.domainCrossing ? [list.crossing] : []),
    ];
  });
  protected readonly attention = computed(() => {
    const { attention, validity, reviewOn } = this.item();
    if (attention === null) return '';
    const day = attention === 'review' ? reviewOn : validity.to && addDays(validity.to, -1);
    return this.words().attention[attention]({ date: this.date(day ?? '') });
  });

  private date(day: string): string {
    return dateText(day, this.texts.language());
  }
}
