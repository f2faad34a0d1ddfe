import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { workspace as english } from '@zorgpaden/texts/en/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { mailedLink, mailTo } from './support/mail.js';
import { expect, test } from './support/test.js';

const { ask, choose } = texts.passwordResets;
const data = process.env['SITE_DATA'] ?? '';
const password = 'paard fiets wolk lepel';

/** An administrator of this test alone, made by the command on the server. */
function makeAdministrator(email: string): void {
  const command = join(import.meta.dirname, '../apps/launcher/dist/commands/admin-create.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, '--data', data, '--email', email],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}

test('who forgot a password chooses another through the link in a mail, once', async ({ page }) => {
  const email = 'vergeten@voorbeeld.example';
  makeAdministrator(email);
  const workspace = new Workspace(page);
  await page.goto('/aanmelden');
  await page.getByRole('link', { name: texts.sessions.forgotten }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ask.title);
  await page.getByRole('button', { name: ask.send }).click();
  await expect(page.getByRole('link', { name: /^E-mailadres: / })).toBeVisible();
  await expectAccessible(page, 'asking with nothing filled in');
  await expectToFit(page, 'asking with nothing filled in');
  await page.getByLabel(ask.email).fill(email);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ask.sent.title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectAccessible(page, 'asked');

  await expect.poll(() => mailTo(email)).toContain('/wachtwoord-instellen#');
  const link = await mailedLink(email, 'wachtwoord-instellen');
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`),
  );
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(choose.title);
  await expect(page).toHaveURL(/\/wachtwoord-instellen$/);
  const token = link.split('#')[1] ?? '';
  expect(asked.join('\n').replace(`${link} `, '')).not.toContain(token);

  await page.getByLabel(choose.password).fill('welkomwelkom123');
  await page.getByRole('button', { name: choose.save }).click();
  await expect(page.getByRole('link', { name: /^Nieuw wachtwoord: / })).toBeVisible();
  await expectAccessible(page, 'a password that is easy to guess');
  await expectToFit(page, 'a password that is easy to guess');
  await page.getByLabel(choose.password).fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(choose.done.title);
  await expectAccessible(page, 'a new password was chosen');
  await expect.poll(() => mailTo(email)).toContain('Subject: Uw wachtwoord is veranderd');

  await page.goto('about:blank');
  await page.goto(link);
  await page.getByLabel(choose.password).fill('een heel ander wachtwoord');
  await page.getByRole('button', { name: choose.save }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(choose.ended.title);
  await page.getByRole('link', { name: choose.askAgain }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ask.title);

  await page.getByRole('link', { name: ask.toSignIn }).click();
  await workspace.signInButton.waitFor();
  await workspace.email.fill(email);
  await workspace.password.fill(password);
  const signedIn = page.waitForResponse(
    (answer) => answer.url().endsWith('/session') && answer.request().method() === 'POST',
  );
  await page.keyboard.press('Enter');
  expect((await signedIn).status()).toBe(201);
});

test('a link that was cut off says so, in the language of the page', async ({ page }) => {
  await page.goto('/en/wachtwoord-instellen');
  const { incomplete } = english.passwordResets.choose;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(incomplete.title);
  await expectAccessible(page, 'a link that was cut off');
});
