import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import type { Page } from '@playwright/test';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { People } from './pages/people.js';
import { SignIn } from './pages/sign-in.js';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import type { Client } from './support/client.js';
import { mailedLink } from './support/mail.js';
import { expect, test } from './support/test.js';

const { singleSignOn: words, accessRequests: access, account, invitation } = texts;
const button = 'Aanmelden met Gemeente Voorbeeld';
const today = new Date().toISOString().slice(0, 10);

test.describe.configure({ timeout: 180_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

/** Presses the button, and says at the provider who one is. */
async function signInThrough(page: Page, address: string, own = button): Promise<void> {
  await page.getByRole('button', { name: own }).click();
  await page.getByLabel('Wie bent u?').fill(address);
  await page.getByRole('button', { name: 'Verder' }).click();
}

/** A coalition of this test alone, and somebody who is asked to write for it. */
async function invite(administrator: Client, name: string, email: string): Promise<void> {
  const { body } = await administrator.send<CoalitionView>('POST', '/coalitions', {
    ...{ name, level: 'local', municipalities: ['GM0014'], status: 'exploring' },
    statusSince: today,
  });
  const path = `/coalitions/${body.id}/invitations`;
  const invitation = { email, role: 'editor', from: today };
  expect((await administrator.send('POST', path, invitation)).status).toBe(201);
}

test('somebody who was invited signs in through the own organisation, and out of it', async ({
  page,
  account: of,
  client,
}) => {
  const email = 'collega.redacteur@sso.voorbeeld.example';
  await invite(await client(of('administrator')), 'Kansrijke Start via een ander', email);

  await page.goto('/aanmelden');
  await page.getByRole('button', { name: button }).waitFor();
  await inspect(page, 'signing in, with a button of an organisation');
  await signInThrough(page, email);
  const workspace = new Workspace(page);
  await workspace.signOutButton.waitFor();
  // Nothing of what the provider sent along stays in the address.
  await expect(page).toHaveURL(/\/mijn$/);
  await expect(page.getByRole('main')).toContainText('Kansrijke Start via een ander');

  await page.getByRole('navigation').getByRole('link', { name: account.link }).click();
  await page.getByRole('heading', { name: words.identities.title }).waitFor();
  await expect(page.getByRole('main')).toContainText(words.identities.only);
  await inspect(page, 'my account, with an organisation');

  await workspace.signOutButton.click();
  // The organisation asks whether to sign out there as well.
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await expect(page).toHaveURL(/\/aanmelden$/);
  await signInThrough(page, email);
  await workspace.signOutButton.waitFor();
});

test('somebody with a password says once that it is the same account, and can undo that', async ({
  page,
  account: of,
  client,
}) => {
  const person = {
    email: 'collega.met.wachtwoord@sso.voorbeeld.example',
    name: 'Collega met wachtwoord',
    password: 'paard fiets wolk lepel',
  };
  await invite(await client(of('administrator')), 'Kansrijke Start op twee manieren', person.email);
  await expect.poll(() => mailedLink(person.email, 'uitnodiging')).toContain('#');
  await page.goto(await mailedLink(person.email, 'uitnodiging'));
  const people = new People(page);
  await people.fillIn(person);
  await people.accept.click();
  await page.getByRole('heading', { name: invitation.done }).waitFor();

  await page.goto('/aanmelden');
  await signInThrough(page, person.email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.account.title);
  await inspect(page, 'an account with that address is there already');
  const signIn = new SignIn(page);
  await expect(page.getByRole('main')).toContainText(person.email);
  // Nothing of what the provider sent along is in a link of the page either.
  await expect(page.locator('a[href*="state="]')).toHaveCount(0);
  await signIn.password.fill(person.password);
  await signIn.signInButton.click();
  const workspace = new Workspace(page);
  await workspace.signOutButton.waitFor();
  await expect(page).toHaveURL(/\/mijn$/);

  await page.getByRole('navigation').getByRole('link', { name: account.link }).click();
  await page
    .getByRole('button', { name: words.identities.undoNamed({ provider: button }) })
    .click();
  const undone = words.identities.undone({ provider: button });
  await expect(page.getByRole('status').filter({ hasText: undone })).toBeVisible();
});

test('somebody whom nobody invited comes back in the own language, and is told so', async ({
  page,
}) => {
  await page.goto('/en/aanmelden');
  const own = 'Sign in with Gemeente Voorbeeld';
  await signInThrough(page, 'iemand.anders@sso.voorbeeld.example', own);
  await expect(page).toHaveURL(/\/en\/aanmelden\/via\/voorbeeld$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have no access yet');
  await inspect(page, 'an organisation knows somebody and we do not');
});

test('somebody whom nobody invited asks for access, and is invited', async ({
  page,
  browser,
  baseURL,
  account: of,
  client,
}) => {
  const administrator = await client(of('administrator'));
  const name = 'Kansrijke Start op verzoek';
  await administrator.send('POST', '/coalitions', {
    ...{ name, level: 'local', municipalities: ['GM0059'], status: 'exploring' },
    statusSince: today,
  });
  const email = 'collega.vraagt@sso.voorbeeld.example';
  const { form, asked } = access;
  await page.goto('/aanmelden');
  await signInThrough(page, email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.nothing.title);
  await page.getByRole('button', { name: form.ask }).click();
  await expect(page.getByRole('link', { name: new RegExp(`^${form.job}: `) })).toBeVisible();
  await inspect(page, 'asking for access, nothing filled in');
  await expect(page.getByLabel(form.name)).toHaveValue('Collega collega.vraagt');
  await page.getByLabel(form.job).fill('Verloskundige bij Praktijk Voorbeeld');
  await page.getByLabel(form.municipality).selectOption('Achtkarspelen');
  await page.getByLabel(form.note).fill('Ik wil graag meeschrijven.');
  await page.getByRole('button', { name: form.ask }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked.title);
  await inspect(page, 'access was asked for');

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await context.newPage();
  await new Workspace(other).signIn(of('administrator'));
  await other.goto('/beheer/mensen');
  await other.getByRole('link', { name: access.toCoalition({ name }) }).waitFor();
  await inspect(other, 'people nation-wide, with a request for access');
  await other.getByRole('link', { name: access.toCoalition({ name }) }).click();
  const who = { name: 'Collega collega.vraagt' };
  await other.getByRole('button', { name: access.refuseNamed(who) }).click();
  await other.getByRole('button', { name: access.sendRefusal }).click();
  await inspect(other, 'declining a request for access, nothing filled in');
  await other.getByRole('button', { name: access.inviteNamed(who) }).click();
  await inspect(other, 'inviting who asked for access');
  await other.getByRole('button', { name: access.sendInvitation }).click();
  await expect(other.getByText(access.invited(who), { exact: true }).first()).toBeVisible();
  await context.close();

  // The organisation still knows this browser, and asks nothing.
  await page.goto('/aanmelden');
  await page.getByRole('button', { name: button }).click();
  await new Workspace(page).signOutButton.waitFor();
  await expect(page.getByRole('main')).toContainText(name);
});

test('what a provider never said opens nothing, and another way stands beside it', async ({
  page,
}) => {
  await page.goto('/aanmelden/via/voorbeeld?state=verzonnen&code=verzonnen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.failed);
  await expect(page).toHaveURL(/\/aanmelden\/via\/voorbeeld$/);
  await inspect(page, 'signing in through an organisation failed');
  await page.getByRole('link', { name: words.otherWay }).click();
  await expect(page).toHaveURL(/\/aanmelden$/);
});
