import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { RecoveryCodes, TotpSetUp } from '../../second-factors';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { SessionStore } from '../data/session-store';

/** The first sign-in of somebody whose role asks for a second factor. */
@Component({
  selector: 'zp-first-set-up',
  imports: [RecoveryCodes, TotpSetUp],
  template: `
    @if (codes(); as made) {
      <zp-recovery-codes [codes]="made" (kept)="finish()" />
    } @else {
      <h2 tabindex="-1">{{ words().title }}</h2>
      <p>{{ words().why }}</p>
      <zp-totp-set-up (done)="codes.set($event)" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FirstSetUp {
  private readonly session = inject(SessionStore);
  private readonly texts = inject(WorkspaceTexts);
  readonly signedIn = output();
  protected readonly words = computed(() => this.texts.words().secondFactors.first);
  protected readonly codes = signal<readonly string[] | null>(null);

  protected async finish(): Promise<void> {
    await this.session.refresh();
    this.signedIn.emit();
  }
}
