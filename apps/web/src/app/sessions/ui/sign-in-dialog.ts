import { ChangeDetectionStrategy, Component, computed, inject, type Injector } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { SessionStore } from '../data/session-store';
import { SignInSteps } from './sign-in-steps';

/** Signing in again over the page one was on. */
@Component({
  selector: 'zp-sign-in-dialog',
  imports: [MatButtonModule, MatDialogModule, SignInSteps],
  template: `
    <h2 mat-dialog-title>{{ words().again.title }}</h2>
    <mat-dialog-content>
      <p>{{ words().again.intro }}</p>
      <zp-sign-in-steps [email]="email" (signedIn)="dialog.close(true)" />
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton type="button" [mat-dialog-close]="false">{{ words().again.leave }}</button>
    </mat-dialog-actions>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInDialog {
  protected readonly dialog = inject<MatDialogRef<SignInDialog, boolean>>(MatDialogRef);
  protected readonly email = inject(SessionStore).user()?.email ?? '';
  private readonly texts = inject(WorkspaceTexts);
  protected readonly words = computed(() => this.texts.words().sessions);
}

/** Resolves with whether the user signed in again. */
export async function openSignInDialog(injector: Injector): Promise<boolean> {
  const dialog = injector.get(MatDialog).open<SignInDialog, undefined, boolean>(SignInDialog, {
    width: '480px',
    maxWidth: 'calc(100vw - 32px)',
    // The address is known already.
    autoFocus: 'input[type=password]',
  });
  return (await firstValueFrom(dialog.afterClosed())) ?? false;
}
