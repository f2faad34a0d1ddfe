import { ChangeDetectionStrategy, Component, computed, inject, type Injector } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogModule,
  MatDialogRef,
} from '@angular/material/dialog';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { SessionStore } from '../data/session-store';
import { ProviderButtons } from '../../single-sign-on';
import type { WhyAgain } from '../data/sign-in-again';
import { SignInSteps } from './sign-in-steps';

/** Signing in again over the page one was on. */
@Component({
  selector: 'zp-sign-in-dialog',
  imports: [MatButtonModule, MatDialogModule, ProviderButtons, SignInSteps],
  template: `
    <h2 mat-dialog-title>{{ asked().title }}</h2>
    <mat-dialog-content>
      <p>{{ asked().intro }}</p>
      <zp-sign-in-steps [email]="email" (signedIn)="dialog.close(true)" />
      @if (!session.asked()) {
        <zp-provider-buttons class="through" [returnPath]="here" [intro]="leaves()" />
      }
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton type="button" [mat-dialog-close]="false">{{ words().again.leave }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    .through {
      display: block;
      margin-top: 24px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInDialog {
  protected readonly dialog = inject<MatDialogRef<SignInDialog, boolean>>(MatDialogRef);
  protected readonly session = inject(SessionStore);
  protected readonly email = this.session.user()?.email ?? '';
  protected readonly here = inject(Router).url;
  private readonly texts = inject(WorkspaceTexts);
  private readonly why = inject<WhyAgain>(MAT_DIALOG_DATA);
  protected readonly words = computed(() => this.texts.words().sessions);
  protected readonly leaves = computed(() => this.texts.words().singleSignOn.leaves);
  protected readonly asked = computed(() => this.words()[this.why]);
}

/** Resolves with whether the user signed in again. */
export async function openSignInDialog(injector: Injector, why: WhyAgain): Promise<boolean> {
  const dialog = injector.get(MatDialog).open<SignInDialog, WhyAgain, boolean>(SignInDialog, {
    data: why,
    width: '480px',
    maxWidth: 'calc(100vw - 32px)',
    // The address is known already.
    autoFocus: 'input[type=password]',
  });
  return (await firstValueFrom(dialog.afterClosed())) ?? false;
}
