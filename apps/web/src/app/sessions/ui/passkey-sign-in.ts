import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  output,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { UsedPasskey } from '@zorgpaden/domain/passkeys/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { PasskeyDevice, PasskeyErrand, ProblemLine } from '../../passkeys';
import { signsOfAHand, somebodyActs } from '../../../somebody-acts';
import { SessionStore } from '../data/session-store';

/**
 * Signing in with a passkey and nothing typed: by the button, or by what the browser offers where a mail
 * address is asked.
 */
@Component({
  selector: 'zp-passkey-sign-in',
  imports: [MatButtonModule, ProblemLine],
  template: `
    @if (device.isSupported) {
      <zp-problem-line [text]="errand.problem()" />
      <!-- A press leaves the focus where it is: what a field finds wrong when it is left would push the
           button away under the finger. -->
      <button
        matButton="outlined"
        type="button"
        [disabled]="errand.busy()"
        disabledInteractive
        (mousedown)="$event.preventDefault()"
        (click)="use()"
      >
        {{ errand.busy() ? words().busy : words().use }}
      </button>
      <p class="or">{{ words().or }}</p>
    }
  `,
  styles: `
    .or {
      margin: 16px 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasskeySignIn {
  private readonly session = inject(SessionStore);
  private readonly texts = inject(WorkspaceTexts);
  protected readonly device = inject(PasskeyDevice);
  readonly signedIn = output();

  protected readonly words = computed(() => this.texts.words().passkeys.signIn);
  protected readonly errand = new PasskeyErrand(this.texts);
  private isGone = false;

  constructor() {
    afterNextRender(() => void this.offer());
    inject(DestroyRef).onDestroy(() => {
      this.isGone = true;
      this.device.stop();
    });
  }

  protected async use(): Promise<void> {
    const done = await this.errand.run(async () => {
      const request = await this.session.askPasskey();
      await this.session.signInWithPasskey(await this.device.use(request));
    });
    if (done) this.signedIn.emit();
    else void this.offer();
  }

  /** Nobody asked for this: that it could not be offered, or was not taken, is not told. */
  private async offer(): Promise<void> {
    if (!(await this.device.canOffer())) return;
    // Asking leaves a challenge behind, and who only opens a page leaves nothing (rule 14).
    await somebodyActs(signsOfAHand);
    const used = await this.offered().catch(() => null);
    if (used === null) return;
    const done = await this.errand.run(() => this.session.signInWithPasskey(used));
    if (done) this.signedIn.emit();
    else void this.offer();
  }

  private async offered(): Promise<UsedPasskey | null> {
    if (this.isElsewhere()) return null;
    const request = await this.session.askPasskey();
    // The button was pressed meanwhile: a device answers one question at a time.
    return this.isElsewhere() ? null : this.device.use(request, true);
  }

  private isElsewhere(): boolean {
    return this.isGone || this.errand.busy();
  }
}
