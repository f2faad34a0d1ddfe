import type { Locator, Page } from '@playwright/test';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { pressOn, typeInto } from '../support/keyboard.js';
import type { Account } from '../support/site.js';

const { sessions, contactRoutes, publications } = texts;

/** The pages behind sign-in, as a lead uses them. */
export class Workspace {
  readonly email: Locator;
  readonly password: Locator;
  readonly signInButton: Locator;
  readonly signOutButton: Locator;
  readonly newRoute: Locator;
  readonly publishButton: Locator;
  readonly note: Locator;

  constructor(readonly page: Page) {
    this.email = page.getByLabel(sessions.email);
    this.password = page.getByLabel(sessions.password, { exact: true });
    this.signInButton = page.getByRole('button', { name: sessions.signIn, exact: true });
    this.signOutButton = page.getByRole('button', { name: sessions.signOut });
    this.newRoute = page.getByRole('link', { name: contactRoutes.list.add });
    this.publishButton = page.getByRole('button', { name: publications.next.publish });
    this.note = page.getByLabel(publications.next.note);
  }

  /** Signs in without touching a mouse. */
  async signIn({
    email,
    password,
    device,
  }: Pick<Account, 'email' | 'password' | 'device'>): Promise<void> {
    await this.page.goto('/aanmelden');
    if (device !== undefined) {
      const { origin } = new URL(this.page.url());
      await this.page.context().addCookies([{ name: 'device', value: device, url: origin }]);
    }
    // The form lives in the browser alone: it can be typed in once it is there.
    await this.email.waitFor();
    await typeInto(this.page, this.email, email);
    await typeInto(this.page, this.password, password);
    await this.page.keyboard.press('Enter');
    await this.signOutButton.waitFor();
  }

  /** Whoever goes on before it is done is still signed in. */
  async signOut(): Promise<void> {
    await this.signOutButton.click();
    await this.signOutButton.waitFor({ state: 'hidden' });
  }

  async openCoalition(name: RegExp): Promise<void> {
    await pressOn(this.page, this.page.getByRole('link', { name }).first(), 'Enter');
    const { contactroutes: tab } = texts.coalitions.tabs.parts;
    await pressOn(this.page, this.page.getByRole('link', { name: tab, exact: true }), 'Enter');
    await this.newRoute.first().waitFor();
  }

  async openPublications(): Promise<void> {
    const { publicaties: tab } = texts.coalitions.tabs.parts;
    await this.page
      .getByRole('tab', { name: tab })
      .or(this.page.getByRole('link', { name: tab, exact: true }))
      .first()
      .click();
  }

  edit(title: string): Locator {
    return this.page.getByRole('link', { name: contactRoutes.list.editNamed({ title }) });
  }
}
