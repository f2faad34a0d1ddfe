import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { CaseConference } from '@zorgpaden/domain/case-conferences/contract';
import { parsePhoneNumber } from '@zorgpaden/domain/phone-numbers';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** One standing meeting: when, with whom, and how to bring a case in. */
@Component({
  selector: 'zp-conference-card',
  imports: [MatButtonModule],
  template: `
    <h2>{{ held().name }}</h2>
    <dl>
      @for (fact of facts(); track fact.name) {
        <div>
          <dt>{{ fact.name }}</dt>
          <dd>
            {{ fact.text }}
            @if (fact.phone; as phone) {
              <a [href]="phone.href">{{ phone.display }}</a>
            }
            @if (fact.email) {
              <a [href]="'mailto:' + fact.email">{{ fact.email }}</a>
            }
          </dd>
        </div>
      }
    </dl>
    @if (mayWrite()) {
      <p class="actions">
        <button
          matButton
          type="button"
          [attr.aria-label]="words().changeNamed(held())"
          (click)="changeAsked.emit()"
        >
          {{ words().change }}
        </button>
        <button
          matButton
          type="button"
          [attr.aria-label]="words().removeNamed(held())"
          (click)="removeAsked.emit()"
        >
          {{ words().remove }}
        </button>
      </p>
    }
  `,
  styleUrl: './conference-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConferenceCard {
  private readonly texts = inject(WorkspaceTexts);
  readonly held = input.required<CaseConference>();
  readonly mayWrite = input(false);
  readonly changeAsked = output();
  readonly removeAsked = output();

  protected readonly words = computed(() => this.texts.words().caseConferences);
  protected readonly facts = computed(() => {
    const held = this.held();
    const { facts, rhythm } = this.words();
    const phone = parsePhoneNumber(held.phone);
    const reached = { text: held.job, phone, email: held.email };
    return [
      {
        name: facts.rhythm,
        text: [rhythm.of(held.rhythm), this.times()].filter(Boolean).join(', '),
      },
      { name: facts.next, text: this.next() },
      { name: facts.place, text: held.place },
      { name: facts.organiser, text: held.organiser?.name ?? '' },
      { name: facts.participants, text: held.participants.map(({ name }) => name).join(', ') },
      { name: facts.bringingIn, text: held.bringingIn },
      { name: facts.consent, text: held.consent },
      { name: facts.contact, ...reached },
    ]
      .map((fact) => ({ phone: undefined, email: '', ...fact }))
      .filter((fact) => fact.text !== '' || fact.phone !== undefined || fact.email !== '');
  });

  private times(): string {
    const { startsAt, endsAt } = this.held();
    return startsAt === null ? '' : this.words().times({ from: startsAt, to: endsAt ?? '' });
  }

  private next(): string {
    const { next } = this.held();
    if (next === null) return this.words().unknownNext;
    const date = dateText(next.on, this.texts.language());
    return next.isMoved ? this.words().moved({ date }) : date;
  }
}
