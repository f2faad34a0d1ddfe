import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import type { Month } from '../data/months';

/** The year on one page: what is to be done when, and when people meet about cases. */
@Component({
  selector: 'zp-year-part',
  template: `
    <section>
      <h3>{{ words().year }}</h3>
      <p class="soft">{{ words().yearIntro }}</p>
      <ol>
        @for (month of named(); track month.month) {
          <li>
            <h4>{{ month.name }}</h4>
            <ul>
              @for (action of month.actions; track action.id) {
                <li [class.over]="action.state === 'done' || action.state === 'dropped'">
                  {{ action.text }}
                  <span class="state" [class.late]="action.urgency === 'overdue'">{{
                    action.urgency === 'overdue'
                      ? words().urgency.overdue
                      : words().states[action.state]
                  }}</span>
                </li>
              }
              @for (meeting of month.meetings; track meeting.id) {
                <li>
                  {{ meeting.name }}
                  <span class="state">{{ words().meetingOn(meeting) }}</span>
                </li>
              }
            </ul>
          </li>
        }
      </ol>
    </section>
  `,
  styleUrl: './year-part.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class YearPart {
  private readonly texts = inject(WorkspaceTexts);
  readonly months = input.required<readonly Month[]>();

  protected readonly words = computed(() => this.texts.words().actionPlans);
  protected readonly named = computed(() => {
    const locale = this.texts.language() === 'nl' ? 'nl-NL' : 'en-GB';
    const named = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    const dated = new Intl.DateTimeFormat(locale, {
      ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
    });
    const together = new Intl.ListFormat(locale, { type: 'conjunction' });
    return this.months().map(({ month, actions, meetings }) => {
      const first = new Date(`${month}-01T00:00:00Z`);
      return {
        ...{ month, actions, name: dated.format(first) },
        meetings: meetings.map(({ id, name, days }) => ({
          ...{ id, name, month: named.format(first) },
          days: together.format(days.map((day) => String(Number(day.slice(8))))),
        })),
      };
    });
  });
}
