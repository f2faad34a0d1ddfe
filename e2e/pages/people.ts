import type { Locator, Page } from '@playwright/test';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';

const { people, passkeys, invitation } = texts;

/** Who works for a coalition; and the page of who was invited. */
export class People {
  readonly done: Locator;
  readonly inviteButton: Locator;
  readonly accept: Locator;

  constructor(readonly page: Page) {
    this.done = page.locator('#people-done');
    this.inviteButton = page.getByRole('button', { name: people.invite.confirm });
    this.accept = page.getByRole('button', { name: invitation.accept });
  }

  async open(): Promise<void> {
    const tab = texts.coalitions.tabs.parts.mensen;
    await this.page.getByRole('link', { name: tab, exact: true }).click();
    await this.page.waitForURL(/\/mensen$/);
    await this.page.getByRole('heading', { name: /^\d+ perso/ }).waitFor();
  }

  row(text: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: text });
  }

  /** @param organisation of a partner */
  async invite(
    email: string,
    role: keyof typeof people.roles,
    organisation?: string,
  ): Promise<void> {
    await this.page.getByLabel(people.invite.email).fill(email);
    await this.page.getByLabel(people.invite.role, { exact: true }).selectOption(role);
    if (organisation !== undefined) {
      const field = this.page.getByLabel(people.invite.organisation, { exact: true });
      await field.selectOption({ label: organisation });
    }
    await this.inviteButton.click();
    await this.done.filter({ hasText: people.invite.done({ email }) }).waitFor();
  }

  /** Fills in what somebody without an account is asked; without a password, a device makes a passkey. */
  async fillIn({ name, password }: { name: string; password?: string }): Promise<void> {
    await this.page.getByLabel(invitation.name).fill(name);
    if (password === undefined) return;
    await this.page.getByRole('radio', { name: passkeys.accept.password }).check();
    await this.page.getByLabel(invitation.password, { exact: true }).fill(password);
  }
}
