import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CoalitionLead } from '@zorgpaden/domain/coalitions/coalition-history.contract';
import { contains } from '@zorgpaden/domain/shared';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** Who leads the coalition on the day, and who did before. */
@Component({
  selector: 'zp-leads-section',
  template: `
    <section aria-labelledby="leads-title">
      <h2 id="leads-title">{{ words().title }}</h2>
      <ul>
        @for (lead of now(); track lead.id) {
          <li>
            <b>{{ lead.name }}</b> · {{ lead.role }}, {{ lead.when }}
          </li>
        } @empty {
          <li>{{ words().none }}</li>
        }
      </ul>
      @if (earlier().length > 0) {
        <h3>{{ words().earlier }}</h3>
        <ul>
          @for (lead of earlier(); track lead.id) {
            <li>{{ lead.name }} · {{ lead.role }}, {{ lead.when }}</li>
          }
        </ul>
      }
    </section>
  `,
  styleUrl: './plain-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LeadsSection {
  private readonly texts = inject(WorkspaceTexts);
  readonly leads = input.required<readonly CoalitionLead[]>();
  readonly day = input.required<string>();

  protected readonly words = computed(() => this.texts.words().overview.leads);
  private readonly rows = computed(() =>
    this.leads().map(({ id, person, role, from, to }) => ({
      id,
      name: person.name,
      role: this.words().role[role],
      when: this.when(from, to),
      isNow: contains({ from, to }, this.day()),
    })),
  );
  protected readonly now = computed(() => this.rows().filter(({ isNow }) => isNow));
  protected readonly earlier = computed(() => this.rows().filter(({ isNow }) => !isNow));

  private when(from: string, to: string | null): string {
    const { since, period } = this.texts.words().overview;
    const language = this.texts.language();
    const begin = dateText(from, language);
    return to === null
      ? since({ date: begin })
      : period({ from: begin, to: dateText(to, language) });
  }
}
