import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { PasskeyDevice } from '../../passkeys';
import { SessionStore } from '../data/session-store';
import { CodeForm } from './code-form';
import { PasskeyProof } from './passkey-proof';

/** The second half of signing in: a passkey for who has one here, a code for who has not. */
@Component({
  selector: 'zp-second-factor',
  imports: [CodeForm, MatButtonModule, PasskeyProof],
  template: `
    @if (byPasskey()) {
      <zp-passkey-proof (signedIn)="signedIn.emit()" />
    } @else {
      <zp-code-form (signedIn)="signedIn.emit()" />
    }
    @if (hasPasskey() && hasCode()) {
      <p>
        <button matButton type="button" (click)="choseCode.set(byPasskey())">
          {{ byPasskey() ? words().other : words().back }}
        </button>
      </p>
    }
  `,
  styles: `
    p {
      margin-top: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SecondFactor {
  private readonly session = inject(SessionStore);
  private readonly device = inject(PasskeyDevice);
  private readonly texts = inject(WorkspaceTexts);
  readonly signedIn = output();

  protected readonly words = computed(() => this.texts.words().passkeys.secondFactor);
  protected readonly choseCode = signal(false);
  protected readonly hasPasskey = computed(
    () => this.device.isSupported && this.session.askedBy().includes('passkey'),
  );
  protected readonly hasCode = computed(() =>
    this.session.askedBy().some((by) => by !== 'passkey'),
  );
  protected readonly byPasskey = computed(() => this.hasPasskey() && !this.choseCode());
}
