import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PartnershipWork } from '@zorgpaden/domain/partnerships/work.contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** What a partner does with the others: agreements, reflections, follow-ups, case conferences. */
@Component({
  selector: 'zp-work-section',
  imports: [RouterLink],
  template: `
    @for (part of parts(); track part.title) {
      <section>
        <h3>{{ part.title }}</h3>
        <ul>
          @for (row of part.rows; track row.id) {
            <li>
              <a [routerLink]="row.link" queryParamsHandling="preserve">{{ row.text }}</a>
              @if (row.state) {
                <span class="soft"> · {{ row.state }}</span>
              }
            </li>
          } @empty {
            <li class="soft">{{ part.none }}</li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './work-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WorkSection {
  private readonly texts = inject(WorkspaceTexts);
  readonly work = input.required<PartnershipWork>();
  readonly coalitionId = input.required<string>();

  protected readonly parts = computed(() => {
    const { agreements, reflections, followUps, caseConferences } = this.work();
    const words = this.texts.words().partnerships.page.work;
    const { states } = this.texts.words().agreementWords;
    const { planned } = this.texts.words().reflections.states;
    const open = this.texts.words().followUps.states;
    const at = `${this.texts.root()}/coalities/${this.coalitionId()}`;
    return [
      ...(agreements === null
        ? []
        : [
            {
              ...{ title: words.agreements, none: words.noAgreements },
              rows: agreements.map(({ id, title, state }) => ({
                ...{ id, text: title, state: states[state], link: [at, 'afspraken', id] },
              })),
            },
          ]),
      {
        ...{ title: words.reflections, none: words.noReflections },
        rows: reflections.map(({ id, date, isHeld, wasHeard }) => ({
          ...{ id, text: this.day(date), link: [at, 'reflectie', id] },
          state: isHeld ? (wasHeard ? words.heard : words.notHeard) : planned,
        })),
      },
      ...(followUps === null
        ? []
        : [
            {
              ...{ title: words.followUps, none: words.noFollowUps },
              rows: followUps.map(({ id, title, dueOn, state }) => ({
                ...{ id, text: title, link: [at, 'reflectie', 'vervolgacties'] },
                state:
                  dueOn === null || state !== 'open'
                    ? open[state]
                    : words.due({ state: open[state], date: this.day(dueOn) }),
              })),
            },
          ]),
      ...(caseConferences === null
        ? []
        : [
            {
              ...{ title: words.caseConferences, none: words.noCaseConferences },
              rows: caseConferences.map(({ id, name }) => ({
                ...{ id, text: name, state: '', link: [at, 'partners', 'casusoverleg'] },
              })),
            },
          ]),
    ];
  });

  private day(date: string): string {
    return dateText(date, this.texts.language());
  }
}
