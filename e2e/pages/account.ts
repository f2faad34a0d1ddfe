import type { Locator, Page } from '@playwright/test';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';

const { account, sessions } = texts;

/** My account, part by part. */
export class AccountPage {
  readonly name: Locator;
  readonly saveName: Locator;
  readonly changePassword: Locator;
  readonly current: Locator;
  readonly fresh: Locator;
  readonly savePassword: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.name = page.getByLabel(account.name.label);
    this.saveName = page.getByRole('button', { name: account.name.save });
    this.changePassword = page.getByRole('button', { name: account.password.change });
    this.current = page.getByLabel(account.password.current, { exact: true });
    this.fresh = page.getByLabel(account.password.fresh, { exact: true });
    this.savePassword = page.getByRole('button', { name: account.password.save });
    this.dialog = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: account.link }).first().click();
    await this.page.getByRole('heading', { name: account.sessions.title }).waitFor();
  }

  /** What is said about the last thing that was done. */
  said(sentence: string): Locator {
    return this.page.getByRole('status').filter({ hasText: sentence });
  }

  /** Shows in place that it is me, as is asked of who signed in a while ago. */
  async confirm(password: string): Promise<void> {
    await this.dialog.getByText(sessions.confirm.title).waitFor();
    await this.dialog.getByLabel(sessions.password, { exact: true }).fill(password);
    await this.dialog.getByRole('button', { name: sessions.signIn, exact: true }).click();
  }
}
