import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { RecoveryCodes, TotpSetUp } from '../../second-factors';
import { ask } from '../../ui/confirm-dialog';
import { FailureText } from '../../ui/failure-text';
import { AccountStore } from '../data/account-store';

/** The app for codes, and the codes on paper. */
@Component({
  selector: 'zp-second-factor-section',
  imports: [FailureText, MatButtonModule, RecoveryCodes, TotpSetUp],
  templateUrl: './second-factor-section.html',
  styleUrl: './section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SecondFactorSection {
  private readonly store = inject(AccountStore);
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly words = computed(() => this.texts.words().account.secondFactor);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly account = this.store.account;
  protected readonly settingUp = signal(false);
  /** Shown this once. */
  protected readonly codes = signal<readonly string[] | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly done = signal('');

  protected readonly app = computed(() => {
    const since = this.account()?.totpSince;
    if (!since) return this.words().noApp;
    return this.words().app({ date: dateText(since, this.texts.language()) });
  });
  protected readonly hasFactor = computed(() => {
    const account = this.account();
    return account !== null && (account.totpSince !== null || account.passkeys.length > 0);
  });
  protected readonly mayRemove = computed(() => {
    const account = this.account();
    if (!account?.totpSince) return false;
    return !account.needsSecondFactor || account.passkeys.length > 0;
  });
  protected readonly codesLeft = computed(() => {
    const count = this.account()?.recoveryCodesLeft ?? 0;
    return count === 0 ? this.words().noCodes : this.words().codesLeft({ count });
  });

  protected setUp(): void {
    this.clear();
    this.settingUp.set(true);
  }

  protected async finishSetUp(codes: readonly string[]): Promise<void> {
    this.settingUp.set(false);
    if (codes.length > 0) this.codes.set(codes);
    await this.store.load();
    if (codes.length === 0) this.tell(this.words().isSetUp);
  }

  protected keepCodes(): void {
    this.codes.set(null);
    this.tell(this.words().kept);
  }

  protected async remove(): Promise<void> {
    const { removeTitle, removeText, removeNot, remove, removed } = this.words();
    const answer = await ask(this.injector, {
      title: removeTitle,
      text: removeText,
      answers: [
        { value: 'keep', text: removeNot },
        { value: 'remove', text: remove },
      ],
    });
    if (answer !== 'remove') return;
    await this.carryOut(async () => {
      await this.store.removeApp();
      this.tell(removed);
    });
  }

  protected async renew(): Promise<void> {
    const { renewTitle, renewText, renewNot, renew } = this.words();
    const answer = await ask(this.injector, {
      title: renewTitle,
      text: renewText,
      answers: [
        { value: 'keep', text: renewNot },
        { value: 'renew', text: renew },
      ],
    });
    if (answer !== 'renew') return;
    await this.carryOut(async () => this.codes.set(await this.store.renewRecoveryCodes()));
  }

  private async carryOut(work: () => Promise<void>): Promise<void> {
    this.clear();
    try {
      await work();
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  /** What had the focus is gone by now. */
  private tell(sentence: string): void {
    this.done.set(sentence);
    setTimeout(() => this.heading().nativeElement.focus());
  }

  private clear(): void {
    this.failure.set(null);
    this.done.set('');
  }
}
