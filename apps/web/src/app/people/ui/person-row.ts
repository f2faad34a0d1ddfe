import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { PersonRoleView } from '@zorgpaden/domain/people/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { roleInWords } from '../words/role-in-words';

/** Somebody who works for the coalition: in which role, since when, and whether they still come by. */
@Component({
  selector: 'zp-person-row',
  imports: [MatButtonModule],
  templateUrl: './person-row.html',
  styleUrl: './row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonRow {
  private readonly texts = inject(WorkspaceTexts);
  readonly held = input.required<PersonRoleView>();
  readonly today = input.required<string>();
  readonly isSelf = input(false);
  readonly mayChange = input(false);
  readonly mayEnd = input(false);
  readonly changeAsked = output();
  readonly endAsked = output();

  protected readonly words = computed(() => this.texts.words().people);
  protected readonly role = computed(() => roleInWords(this.held(), this.words()));
  protected readonly named = computed(() => ({
    name: this.held().person.name,
    role: this.role(),
  }));
  protected readonly isOver = computed(() => {
    const { to } = this.held();
    return to !== null && to <= this.today();
  });
  protected readonly period = computed(() => {
    const words = this.words();
    const from = this.date(this.held().from);
    const { to } = this.held();
    if (to !== null && this.isOver()) return words.ended({ from, to: this.date(to) });
    const since = this.held().from > this.today() ? words.from : words.since;
    const begin = since({ date: from });
    return to === null ? begin : `${begin}, ${words.until({ date: this.date(to) })}`;
  });
  protected readonly seen = computed(() => {
    const { lastSeenOn } = this.held();
    const { lastSeen, neverSeen } = this.words();
    return lastSeenOn === null ? neverSeen : lastSeen({ date: this.date(lastSeenOn) });
  });

  private date(day: string): string {
    return dateText(day, this.texts.language());
  }
}
