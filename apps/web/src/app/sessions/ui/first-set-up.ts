import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { PasskeyDevice, PasskeySetUp } from '../../passkeys';
import { RecoveryCodes, TotpSetUp } from '../../second-factors';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { SessionStore } from '../data/session-store';

/** The first sign-in of somebody whose role asks for a second factor: a passkey, or an app with codes. */
@Component({
  selector: 'zp-first-set-up',
  imports: [MatButtonModule, PasskeySetUp, RecoveryCodes, TotpSetUp],
  template: `
    @if (codes(); as made) {
      <zp-recovery-codes [codes]="made" (kept)="finish()" />
    } @else {
      <h2 tabindex="-1">{{ words().title }}</h2>
      <p>{{ words().why }}</p>
      @if (byPasskey()) {
        <zp-passkey-set-up (done)="keep($event)" />
      } @else {
        @if (!isSupported) {
          <p>{{ choice().notHere }}</p>
        }
        <zp-totp-set-up (done)="keep($event)" />
      }
      @if (isSupported) {
        <p class="other">
          <button matButton type="button" (click)="byPasskey.set(!byPasskey())">
            {{ byPasskey() ? choice().app : choice().passkey }}
          </button>
        </p>
      }
    }
  `,
  styles: `
    .other {
      margin-top: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FirstSetUp {
  private readonly session = inject(SessionStore);
  private readonly texts = inject(WorkspaceTexts);
  readonly signedIn = output();
  protected readonly words = computed(() => this.texts.words().secondFactors.first);
  protected readonly choice = computed(() => this.texts.words().passkeys.first);
  protected readonly isSupported = inject(PasskeyDevice).isSupported;
  protected readonly byPasskey = signal(this.isSupported);
  protected readonly codes = signal<readonly string[] | null>(null);

  /** Codes of before still hold when there are none now: then there is nothing to keep. */
  protected keep(codes: readonly string[]): void {
    if (codes.length > 0) this.codes.set(codes);
    else void this.finish();
  }

  protected async finish(): Promise<void> {
    await this.session.refresh();
    this.signedIn.emit();
  }
}
