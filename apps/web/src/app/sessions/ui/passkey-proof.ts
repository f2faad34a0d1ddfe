import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { PasskeyDevice, PasskeyErrand, ProblemLine } from '../../passkeys';
import { SessionStore } from '../data/session-store';

/** A passkey after the password. */
@Component({
  selector: 'zp-passkey-proof',
  imports: [MatButtonModule, MatCheckboxModule, ProblemLine],
  template: `
    <p>{{ words().intro }}</p>
    <zp-problem-line [text]="errand.problem()" />
    <mat-checkbox [checked]="remember()" (change)="remember.set($event.checked)">
      {{ words().remember }}
    </mat-checkbox>
    <button
      matButton="filled"
      type="button"
      [disabled]="errand.busy()"
      disabledInteractive
      (click)="prove()"
    >
      {{ errand.busy() ? busy() : words().use }}
    </button>
  `,
  styles: `
    mat-checkbox {
      display: block;
      margin-bottom: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasskeyProof {
  private readonly session = inject(SessionStore);
  private readonly device = inject(PasskeyDevice);
  private readonly texts = inject(WorkspaceTexts);
  readonly signedIn = output();

  protected readonly words = computed(() => this.texts.words().passkeys.secondFactor);
  protected readonly busy = computed(() => this.texts.words().passkeys.signIn.busy);
  protected readonly errand = new PasskeyErrand(this.texts);
  protected readonly remember = signal(false);

  protected async prove(): Promise<void> {
    const done = await this.errand.run(async () => {
      const used = await this.device.use(await this.session.askPasskeyAsSecondFactor());
      await this.session.giveSecondFactorByPasskey(used, this.remember());
    });
    if (done) this.signedIn.emit();
  }
}
