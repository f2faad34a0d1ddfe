import type { Page } from '@playwright/test';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { People } from '../pages/people.js';
import { SignIn } from '../pages/sign-in.js';
import { expectAccessible, expectToFit } from './accessibility.js';
import { mailedLink } from './mail.js';
import { expect } from './test.js';

const { invitation: invited, passkeys } = texts;

/** Somebody who was invited; without a password they make a passkey. */
export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly password?: string;
}

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

/** Opens the link of the mail in a browser of somebody else, and takes what is offered. */
export async function acceptInvitation(page: Page, person: Invited, as: string): Promise<void> {
  await expect.poll(() => mailedLink(person.email, 'uitnodiging')).toContain('#');
  const link = await mailedLink(person.email, 'uitnodiging');
  await page.goto(link);
  const people = new People(page);
  await people.accept.waitFor();
  await expect(page).toHaveURL(/\/uitnodiging$/);
  await expect(page.getByRole('main')).toContainText(`als ${as}`);
  await inspect(page, `invited as ${as}`);
  await people.accept.click();
  await expect(page.getByRole('link', { name: /^Uw naam: / })).toBeVisible();
  await inspect(page, `invited as ${as}, nothing filled in`);
  await people.fillIn(person);
  await people.accept.click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(invited.done);
  await expect(heading).toBeFocused();
  await inspect(page, 'accepted');
  if (person.password === undefined) await keepCodes(page);

  // Once is enough, and the page says what to do.
  await page.goto('about:blank');
  await page.goto(link);
  await expect(heading).toHaveText(invited.ended);
  await inspect(page, 'an invitation that was used');
}

/** Who made a passkey is in, and gets the codes for when it is gone. */
async function keepCodes(page: Page): Promise<void> {
  const signIn = new SignIn(page);
  await expect(signIn.recoveryCodes).toHaveCount(10);
  await signIn.kept.click();
  await expect(page.getByText(passkeys.accept.signedIn)).toBeVisible();
  await inspect(page, 'accepted with a passkey');
}
