import type { Locator, Page } from '@playwright/test';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';

const { passkeys, sessions, secondFactors } = texts;

/** Signing in, step by step, as somebody does the first time. */
export class SignIn {
  readonly email: Locator;
  readonly password: Locator;
  readonly signInButton: Locator;
  readonly code: Locator;
  readonly goOn: Locator;
  readonly usePaper: Locator;
  readonly recoveryCode: Locator;
  readonly remember: Locator;
  readonly useApp: Locator;
  readonly qrCode: Locator;
  readonly cannotScan: Locator;
  readonly secret: Locator;
  readonly confirmApp: Locator;
  readonly recoveryCodes: Locator;
  readonly kept: Locator;

  constructor(readonly page: Page) {
    this.email = page.getByLabel(sessions.email);
    this.password = page.getByLabel(sessions.password, { exact: true });
    this.signInButton = page.getByRole('button', { name: sessions.signIn, exact: true });
    this.code = page.getByLabel(sessions.code.code);
    this.goOn = page.getByRole('button', { name: sessions.code.goOn });
    this.usePaper = page.getByRole('button', { name: sessions.code.usePaper });
    this.recoveryCode = page.getByLabel(sessions.code.recoveryCode);
    this.remember = page.getByLabel(sessions.code.remember);
    this.useApp = page.getByRole('button', { name: passkeys.first.app });
    this.qrCode = page.getByRole('img', { name: secondFactors.totp.qrLabel });
    this.cannotScan = page.getByText(secondFactors.totp.cannotScan);
    this.secret = page.locator('.secret');
    this.confirmApp = page.getByRole('button', { name: secondFactors.totp.confirm });
    this.recoveryCodes = page.locator('zp-recovery-codes li');
    this.kept = page.getByRole('button', { name: secondFactors.recovery.kept });
  }

  async givePassword({ email, password }: { email: string; password: string }): Promise<void> {
    await this.page.goto('/aanmelden');
    await this.email.fill(email);
    await this.password.fill(password);
    await this.signInButton.click();
  }

  /** The secret, as somebody types it over who cannot scan. */
  async readSecret(): Promise<string> {
    await this.cannotScan.click();
    return (await this.secret.innerText()).replaceAll(' ', '');
  }
}
