import type { Page } from '@playwright/test';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import { problems } from '@zorgpaden/texts/nl/problems';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { AccountPage } from './pages/account.js';
import { SignIn } from './pages/sign-in.js';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { Authenticator } from './support/authenticator.js';
import { signedInLongAgo } from './support/long-ago.js';
import { appointLead } from './support/new-lead.js';
import { expect, test } from './support/test.js';

const { passkeys: words, sessions } = texts;
const lead = {
  email: 'trekker.met.passkey@voorbeeld.example',
  name: 'Trekker met passkey',
  password: 'paard fiets wolk lepel',
};

test.describe.configure({ timeout: 240_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

test('a lead makes a passkey at the first sign-in, uses it after the password and alone, and looks after it', async ({
  account,
  client,
  page,
}) => {
  const administrator = await client(account('administrator'));
  const { body: coalition } = await administrator.send<CoalitionView>('POST', '/coalitions', {
    ...{ name: 'Kansrijke Start Passkey', level: 'local', municipalities: ['GM0014'] },
    ...{ status: 'exploring', statusSince: new Date().toISOString().slice(0, 10) },
  });
  await appointLead(administrator, coalition.id, lead);
  const device = await Authenticator.in(page);
  const signIn = new SignIn(page);
  const workspace = new Workspace(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await test.step('the first sign-in offers a passkey first', async () => {
    await signIn.givePassword(lead);
    await button(words.setUp.make).waitFor();
    await expect(page.getByRole('img', { name: words.picture.label })).toBeVisible();
    await inspect(page, 'the first sign-in');
    await button(words.first.app).click();
    await expect(signIn.qrCode).toBeVisible();
    await button(words.first.passkey).click();
  });

  await test.step('a device that does not know its holder does nothing, and that is told', async () => {
    await device.touched(true);
    await device.knowsHolder(false);
    await button(words.setUp.make).click();
    await expect(page.getByRole('alert')).toHaveText(words.problems.cancelled);
    await inspect(page, 'a passkey that was not made');
    await device.knowsHolder(true);
    await button(words.setUp.make).click();
    await expect(signIn.recoveryCodes).toHaveCount(10);
    expect(await device.count()).toBe(1);
    await signIn.kept.click();
    await device.touched(false);
    await workspace.signOut();
  });

  await test.step('after the password it is the second step', async () => {
    await signIn.givePassword(lead);
    await button(words.secondFactor.use).waitFor();
    await inspect(page, 'asking for a passkey');
    await button(words.secondFactor.other).click();
    await expect(signIn.recoveryCode).toBeVisible();
    await button(words.secondFactor.back).click();
    await device.touched(true);
    await button(words.secondFactor.use).click();
    await workspace.signOutButton.waitFor();
    await device.touched(false);
    await workspace.signOut();
  });

  await test.step('alone it is enough', async () => {
    await page.goto('/aanmelden');
    await signIn.email.waitFor();
    await inspect(page, 'signing in');
    await device.touched(true);
    await button(words.signIn.use).click();
    await workspace.signOutButton.waitFor();
  });

  const mine = new AccountPage(page);
  const row = page.locator('zp-passkey-list li');

  await test.step('in the account it gets another name', async () => {
    await mine.open();
    await expect(row).toHaveCount(1);
    await row.getByRole('button', { name: words.list.rename }).click();
    const name = page.getByLabel(words.list.name);
    await expect(name).toBeFocused();
    await inspect(page, 'renaming a passkey');
    await name.fill(' ');
    await button(words.list.save).click();
    await expect(page.getByRole('link', { name: /^Naam van de passkey: / })).toBeVisible();
    await name.fill('Werklaptop');
    await name.press('Enter');
    await expect(mine.said(words.list.renamed({ name: 'Werklaptop' }))).toBeVisible();
    await inspect(page, 'the account with a passkey');
  });

  await test.step('a device that has one makes no second one', async () => {
    await button(words.list.add).click();
    await expect(page.getByText(words.problems.exists)).toBeVisible();
    await expect(row).toHaveCount(1);
  });

  await test.step('the last one of a lead stays', async () => {
    const remove = row.getByRole('button', {
      name: words.list.removeNamed({ name: 'Werklaptop' }),
    });
    await signedInLongAgo(lead.email);
    await remove.click();
    const dialog = page.getByRole('dialog');
    await inspect(page, 'removing a passkey');
    await dialog.getByRole('button', { name: words.list.removeYes }).click();
    // Whoever signed in a while ago shows who they are first: with the passkey itself.
    await expect(dialog.getByText(sessions.confirm.title)).toBeVisible();
    await inspect(page, 'showing who it is before a passkey goes');
    await dialog.getByRole('button', { name: words.signIn.use }).click();
    const alert = page.getByRole('alert').filter({ hasText: problems['second-factor.last'] });
    await expect(alert).toBeVisible();
    await expect(row).toHaveCount(1);
  });

  await test.step('with another device there is another, and the first one can go', async () => {
    await device.remove();
    const phone = await Authenticator.in(page);
    await phone.touched(true);
    await button(words.list.add).click();
    await expect(row).toHaveCount(2);
    await row.getByRole('button', { name: words.list.removeNamed({ name: 'Werklaptop' }) }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.list.removeYes }).click();
    await expect(mine.said(words.list.removed({ name: 'Werklaptop' }))).toBeVisible();
    await expect(row).toHaveCount(1);
  });
});

test('a browser that knows no passkeys is offered none', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'));
  await page.goto('/aanmelden');
  await new SignIn(page).email.waitFor();
  await expect(page.getByRole('button', { name: words.signIn.use })).toHaveCount(0);
  await inspect(page, 'signing in without passkeys');
});
