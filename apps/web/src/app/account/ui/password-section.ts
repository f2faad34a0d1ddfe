import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { AccountStore } from '../data/account-store';
import { PasswordForm } from './password-form';

/** Since when the password is as it is, and the form to choose another. */
@Component({
  selector: 'zp-password-section',
  imports: [MatButtonModule, PasswordForm],
  template: `
    <h2>{{ words().title }}</h2>
    <p>{{ state() }}</p>
    @if (changing()) {
      <zp-password-form [hasPassword]="password() !== null" (closed)="close($event)" />
    } @else {
      <p class="buttons">
        <button matButton="outlined" type="button" id="change-password" (click)="begin()">
          {{ password() ? words().change : words().choose }}
        </button>
      </p>
    }
    <p role="status">{{ done() }}</p>
  `,
  styleUrl: './section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordSection {
  private readonly store = inject(AccountStore);
  private readonly texts = inject(WorkspaceTexts);

  protected readonly words = computed(() => this.texts.words().account.password);
  protected readonly changing = signal(false);
  protected readonly done = signal('');
  protected readonly password = computed(() => this.store.account()?.password ?? null);
  protected readonly state = computed(() => {
    const password = this.password();
    if (password === null) return this.words().none;
    return password.setAt === null
      ? this.words().unknown
      : this.words().setOn({ date: dateText(password.setAt, this.texts.language()) });
  });

  protected begin(): void {
    this.done.set('');
    this.changing.set(true);
  }

  protected close(changed: boolean): void {
    this.changing.set(false);
    if (changed) this.done.set(this.words().done);
    // Drawn first: the form that had the focus is gone.
    setTimeout(() => document.getElementById('change-password')?.focus());
  }
}
