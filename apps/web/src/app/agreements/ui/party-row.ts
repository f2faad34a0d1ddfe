import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { AgreementVersionView, PartyView } from '@zorgpaden/domain/agreements/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** One party: what it answered, by whom, and what can be done about it. */
@Component({
  selector: 'zp-party-row',
  imports: [MatButtonModule],
  templateUrl: './party-row.html',
  styleUrl: './party-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartyRow {
  private readonly texts = inject(WorkspaceTexts);
  readonly party = input.required<PartyView>();
  readonly version = input.required<AgreementVersionView>();
  readonly mayAnswer = input(false);
  readonly mayRemind = input(false);
  readonly mayLeave = input(false);
  readonly answered = output();
  readonly reminded = output();
  readonly left = output();

  protected readonly words = computed(() => this.texts.words().agreements.page);
  protected readonly isOpen = computed(
    () => this.version().state === 'proposed' && this.party().required,
  );
  protected readonly isWaiting = computed(
    () => this.isOpen() && this.party().consent?.stands !== true,
  );
  protected readonly standing = computed(() => {
    const { consent, required } = this.party();
    const words = this.words();
    if (consent === null) return required ? words.notYet : words.takesPart;
    if (consent.answer === 'declined') return words.declined;
    return consent.stands ? words.registered : words.outdated;
  });
  protected readonly by = computed(() => {
    const { consent } = this.party();
    if (consent === null) return '';
    const { by, capacities, how } = this.words();
    const said = by({
      person: consent.person,
      function: consent.function,
      capacity: capacities[consent.capacity],
      date: this.date(consent.decidedOn),
    });
    return [said, how[consent.registeredBy]].filter(Boolean).join(' · ');
  });
  protected readonly notes = computed(() => {
    const { standsFor, joinedOn, leftOn, askedAt } = this.party();
    const { agreedOn } = this.version();
    const words = this.words();
    return [
      ...(standsFor.length > 0
        ? [words.standsFor({ names: standsFor.map(({ name }) => name).join(', ') })]
        : []),
      ...(joinedOn !== null && joinedOn !== agreedOn
        ? [words.joinedOn({ date: this.date(joinedOn) })]
        : []),
      ...(leftOn === null ? [] : [words.leftOn({ date: this.date(leftOn) })]),
      ...(this.isWaiting() && askedAt !== null ? [words.asked({ date: this.date(askedAt) })] : []),
    ];
  });

  private date(day: string): string {
    return dateText(day, this.texts.language());
  }
}
