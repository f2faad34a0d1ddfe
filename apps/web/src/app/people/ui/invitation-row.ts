import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { InvitationView } from '@zorgpaden/domain/invitations/contract';
import { dateText, momentText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { roleInWords } from '../words/role-in-words';

/** Somebody who was invited and did not answer yet. */
@Component({
  selector: 'zp-invitation-row',
  imports: [MatButtonModule],
  template: `
    <div class="entry">
      <div class="what">
        <h3>{{ invitation().email }}</h3>
        <p>
          <span>{{ words().invitations.as({ role: role() }) }}</span>
          @if (area(); as scope) {
            <span>{{ words().wide.forWhat({ scope }) }}</span>
          }
          @if (invitation().handsOver) {
            <span>{{ words().invitations.handsOver }}</span>
          }
          <span class="tag" [class.expired]="invitation().state === 'expired'">{{ link() }}</span>
        </p>
        <p class="soft">{{ by() }}</p>
      </div>
      @if (mayAct()) {
        <p class="actions">
          <button
            matButton
            type="button"
            [attr.aria-label]="words().invitations.againNamed(invitation())"
            (click)="sentAgain.emit()"
          >
            {{ words().invitations.again }}
          </button>
          <button
            matButton
            type="button"
            [attr.aria-label]="words().invitations.withdrawNamed(invitation())"
            (click)="withdrawn.emit()"
          >
            {{ words().invitations.withdraw }}
          </button>
        </p>
      }
    </div>
  `,
  styleUrl: './row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvitationRow {
  private readonly texts = inject(WorkspaceTexts);
  readonly invitation = input.required<InvitationView>();
  readonly mayAct = input(false);
  readonly sentAgain = output();
  readonly withdrawn = output();

  protected readonly words = computed(() => this.texts.words().people);
  protected readonly role = computed(() => {
    const name = roleInWords(this.invitation(), this.words());
    return name.charAt(0).toLowerCase() + name.slice(1);
  });
  /** For what it is, when that is not one coalition. */
  protected readonly area = computed(() => {
    const { kind, name } = this.invitation().scope;
    if (kind === 'coalition' || kind === 'organisation') return null;
    return name ?? this.words().wide.kinds.nation;
  });
  protected readonly link = computed(() => {
    const { expiresAt, state } = this.invitation();
    const date = momentText(expiresAt, this.texts.language());
    return this.words().invitations[state]({ date });
  });
  protected readonly by = computed(() => {
    const { invitedAt, invitedBy } = this.invitation();
    const date = dateText(invitedAt, this.texts.language());
    return this.words().invitations.by({ name: invitedBy.name, date });
  });
}
