import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { SessionStore } from '../data/session-store';
import { FirstSetUp } from './first-set-up';
import { PasskeySignIn } from './passkey-sign-in';
import { SecondFactor } from './second-factor';
import { SignInForm } from './sign-in-form';

/** Signing in from the password or passkey to the end, on a page or over one. */
@Component({
  selector: 'zp-sign-in-steps',
  imports: [FirstSetUp, PasskeySignIn, SecondFactor, SignInForm],
  template: `
    @switch (step()) {
      @case ('required') {
        <zp-second-factor (signedIn)="goOn()" />
      }
      @case ('setup') {
        <zp-first-set-up (signedIn)="goOn()" />
      }
      @default {
        <zp-passkey-sign-in (signedIn)="goOn()" />
        <zp-sign-in-form [email]="email()" (signedIn)="goOn()" />
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInSteps {
  private readonly session = inject(SessionStore);
  protected readonly texts = inject(WorkspaceTexts);
  /** Known already when somebody signs in again. */
  readonly email = input('');
  readonly signedIn = output();
  protected readonly step = computed(() => this.session.asked());

  /** Each step ends here; the last one is the one after which there is a user. */
  protected goOn(): void {
    if (this.session.user()) this.signedIn.emit();
  }
}
