import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import type { Browser, Page } from '@playwright/test';
import { problems } from '@zorgpaden/texts/nl/problems';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { People } from './pages/people.js';
import { SignIn } from './pages/sign-in.js';
import { Workspace } from './pages/workspace.js';
import { acceptInvitation } from './support/accept-invitation.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import type { Client } from './support/client.js';
import { signInFirst } from './support/first-sign-in.js';
import { mailedLink, mailTo } from './support/mail.js';
import { expect, test } from './support/test.js';

const { people: words, invitation: invited } = texts;
const password = 'paard fiets wolk lepel';
const today = new Date().toISOString().slice(0, 10);

test.describe.configure({ timeout: 240_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

/** A coalition of this test alone: what happens in it disturbs nobody. */
async function newCoalition(administrator: Client, name: string): Promise<string> {
  const { status, body } = await administrator.send<CoalitionView>('POST', '/coalitions', {
    name,
    level: 'local',
    municipalities: ['GM0014'],
    status: 'exploring',
    statusSince: today,
  });
  expect(status).toBe(201);
  return body.id;
}

async function invite(administrator: Client, id: string, email: string, role: string) {
  const invitation = { email, role, from: today };
  const path = `/coalitions/${id}/invitations`;
  expect((await administrator.send('POST', path, invitation)).status).toBe(201);
}

/** A browser of somebody else. */
async function another(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  return context.newPage();
}

test('a lead hands over; the successor leads from then on, and everybody is told', async ({
  account,
  browser,
  client,
  page,
}) => {
  const former = { email: 'oude.trekker@voorbeeld.example', name: 'Oude trekker', password };
  const successor = { email: 'opvolger@voorbeeld.example', name: 'Opvolger', password };
  const administrator = await client(account('administrator'));
  const id = await newCoalition(administrator, 'Kansrijke Start Overdracht');
  await invite(administrator, id, former.email, 'lead');
  await acceptInvitation(page, former, 'trekker van Kansrijke Start');
  await signInFirst(page, former);
  await page.goto(`/coalities/${id}/mensen`);
  const people = new People(page);
  await page.getByRole('button', { name: words.handover.action }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.handover.confirm }).click();
  await expect(dialog.getByRole('link', { name: /^E-mailadres: / })).toBeVisible();
  await inspect(page, 'handing over with nothing filled in');
  await dialog.getByLabel(words.handover.email).fill(successor.email);
  await dialog.getByLabel(words.handover.editorUntil).fill('2099-01-01');
  await dialog.getByRole('button', { name: words.handover.confirm }).click();
  await expect(people.done).toHaveText(words.handover.done(successor));
  await expect(people.row(successor.email)).toContainText(words.invitations.handsOver);

  const atSuccessor = await another(browser);
  await expect.poll(() => mailedLink(successor.email, 'uitnodiging')).toContain('#');
  await atSuccessor.goto(await mailedLink(successor.email, 'uitnodiging'));
  const taking = new People(atSuccessor);
  await taking.fillIn(successor);
  await taking.accept.click();
  await expect(atSuccessor.getByRole('heading', { level: 1 })).toHaveText(invited.done);
  await expect.poll(() => mailTo(former.email)).toContain('nieuwe trekker');

  await page.reload();
  await expect(people.row(successor.name)).toContainText(words.roles.lead);
  await expect(people.row(former.email)).toContainText(words.roles.editor);
  await expect(page.getByRole('button', { name: words.handover.action })).toHaveCount(0);
});

test('an administrator finds somebody, blocks the account and opens it again', async ({
  account,
  browser,
  client,
  page,
}) => {
  const somebody = { email: 'geblokkeerd@voorbeeld.example', name: 'Iemand', password };
  const administrator = await client(account('administrator'));
  const id = await newCoalition(administrator, 'Kansrijke Start Blokkade');
  await invite(administrator, id, somebody.email, 'editor');
  const elsewhere = new Workspace(await another(browser));
  await acceptInvitation(elsewhere.page, somebody, 'redacteur van Kansrijke Start');
  await elsewhere.signIn(somebody);

  await new Workspace(page).signIn(account('administrator'));
  await page.getByRole('link', { name: words.nation.toNation }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.nation.title);
  await page.getByLabel(words.nation.search).fill('niemand heet zo');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.nation.nobody)).toBeVisible();
  await page.getByLabel(words.nation.search).fill(somebody.email);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Blokkeer / }).click();
  await page.getByLabel(words.nation.block.reason).fill('Account misbruikt');
  await inspect(page, 'blocking somebody');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Reden: Account misbruikt/)).toBeVisible();
  await inspect(page, 'somebody is blocked');

  await elsewhere.page.reload();
  await elsewhere.email.fill(somebody.email);
  await elsewhere.password.fill(somebody.password);
  await elsewhere.signInButton.click();
  await expect(elsewhere.page.getByText(problems['session.refused'])).toBeVisible();

  await page.getByRole('button', { name: /^Hef blokkade op/ }).click();
  await page.getByLabel(words.nation.unblock.reason).fill('Opgelost');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Reden: Account misbruikt/)).toHaveCount(0);
  await elsewhere.signInButton.click();
  await elsewhere.signOutButton.waitFor();
});

test('an administrator helps somebody whose phone and codes are gone, and signs somebody out', async ({
  account,
  browser,
  client,
  page,
}) => {
  const { removal, reset, signOut } = texts.accountHelp;
  const somebody = { email: 'telefoon.kwijt@voorbeeld.example', name: 'Telefoon kwijt', password };
  const administrator = await client(account('administrator'));
  const id = await newCoalition(administrator, 'Kansrijke Start Telefoon');
  await invite(administrator, id, somebody.email, 'lead');
  const elsewhere = await another(browser);
  await acceptInvitation(elsewhere, somebody, 'trekker van Kansrijke Start');
  await signInFirst(elsewhere, somebody);

  await new Workspace(page).signIn(account('administrator'));
  await page.getByRole('link', { name: words.nation.toNation }).click();
  await page.getByLabel(words.nation.search).fill(somebody.email);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: signOut.named(somebody) }).click();
  await page.getByLabel(signOut.reason).fill('Laptop kwijt');
  await inspect(page, 'signing somebody out');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText(signOut.done(somebody))).toBeVisible();
  await elsewhere.reload();
  const there = new SignIn(elsewhere);
  await there.givePassword(somebody);
  await expect(there.code).toBeVisible();

  await page.getByRole('button', { name: reset.named(somebody) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: reset.confirm }).click();
  await expect(dialog.getByRole('link', { name: /^Reden: / })).toBeVisible();
  await inspect(page, 'taking away a second step with nothing filled in');
  await dialog.getByLabel(reset.madeSure).selectOption('called-back');
  await dialog.getByLabel(reset.reason).fill('Telefoon en codes kwijt');
  await dialog.getByRole('button', { name: reset.confirm }).click();
  await expect(page.getByRole('main').getByText(reset.done(somebody))).toBeVisible();
  await expect(page.getByRole('button', { name: reset.named(somebody) })).toHaveCount(0);
  await inspect(page, 'a second step was taken away');
  await expect.poll(() => mailTo(somebody.email)).toContain('tweede stap bij het aanmelden');
  await signInFirst(elsewhere, somebody);

  await page.getByRole('button', { name: removal.named(somebody) }).click();
  await dialog.getByLabel(removal.reason).fill('Brief van 3 november');
  await dialog.getByLabel(removal.email(somebody)).fill('iemand.anders@voorbeeld.example');
  await dialog.getByRole('button', { name: removal.confirm }).click();
  await expect(dialog.getByRole('link', { name: /^Typ / })).toBeVisible();
  await inspect(page, 'taking somebody out, with another address');
  await dialog.getByLabel(removal.email(somebody)).fill(somebody.email);
  await dialog.getByRole('button', { name: removal.confirm }).click();
  await expect(page.getByRole('main').getByText(removal.done)).toBeVisible();
  await expect(page.getByText(words.nation.nobody)).toBeVisible();
});
