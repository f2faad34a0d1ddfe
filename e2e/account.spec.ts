import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import type { Page } from '@playwright/test';
import { workspace as english } from '@zorgpaden/texts/en/workspace';
import { problems } from '@zorgpaden/texts/nl/problems';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { AccountPage } from './pages/account.js';
import { SignIn } from './pages/sign-in.js';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { codeOf } from './support/client.js';
import { signInFirst } from './support/first-sign-in.js';
import { pressOn, typeInto } from './support/keyboard.js';
import { signedInLongAgo } from './support/long-ago.js';
import { mailedLink, mailTo } from './support/mail.js';
import { appointLead } from './support/new-lead.js';
import { expect, test } from './support/test.js';

const { account: words } = texts;
const owner = {
  email: 'eigen.account@voorbeeld.example',
  password: 'paard fiets wolk lepel',
  name: 'Eigen Acount',
};
const fresh = 'regen kruiwagen bril maan';

test.describe.configure({ timeout: 240_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

test('somebody looks after the own account: name, second step, password, sessions and devices', async ({
  account,
  browser,
  client,
  page,
}) => {
  const own = await client(account(/Morgenster/));
  const { user } = await own.get<SessionView>('/session');
  const administrator = await client(account('administrator'));
  await appointLead(administrator, user?.roles[0]?.scope.id ?? '', owner);
  const secret = await signInFirst(page, owner);
  const mine = new AccountPage(page);
  await mine.open();

  await test.step('the name, with the keyboard', async () => {
    await mine.name.fill('');
    await pressOn(page, mine.saveName, 'Enter');
    await expect(page.getByRole('link', { name: /^Uw naam: / })).toBeVisible();
    await inspect(page, 'my account without a name');
    await typeInto(page, mine.name, 'Eigen Account');
    await page.keyboard.press('Enter');
    await expect(mine.said(words.name.done)).toBeVisible();
    await expect(
      page.getByText(texts.sessions.signedInAs({ name: 'Eigen Account' })),
    ).toBeVisible();
  });

  await test.step('the dates in the own calendar: an address that is told once, and withdrawn', async () => {
    const { calendarFeeds } = texts;
    await pressOn(page, page.getByRole('button', { name: calendarFeeds.make }), 'Enter');
    const address = page.getByLabel(calendarFeeds.address);
    await expect(address).toBeFocused();
    await inspect(page, 'the address of a calendar');
    const secret = await address.inputValue();
    const calendar = await page.request.get(secret);
    expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
    await page.getByRole('button', { name: calendarFeeds.kept }).click();
    await expect(address).toHaveCount(0);
    await page.getByRole('button', { name: calendarFeeds.end }).click();
    await inspect(page, 'asked whether to withdraw the address of a calendar');
    await mine.dialog.getByRole('button', { name: calendarFeeds.end }).click();
    await expect(mine.said(calendarFeeds.ended)).toBeVisible();
    expect((await page.request.get(secret)).status()).toBe(404);
  });

  await test.step('a mail every week, on the day that was chosen, with the keyboard', async () => {
    const { weeklyDigest } = texts;
    const choice = page.getByLabel(weeklyDigest.label);
    await choice.selectOption({ label: weeklyDigest.days.thursday });
    await pressOn(
      page,
      page.getByRole('button', { name: weeklyDigest.save, exact: true }),
      'Enter',
    );
    await expect(mine.said(weeklyDigest.saved({ day: weeklyDigest.days.thursday }))).toBeVisible();
    await inspect(page, 'a weekly mail was asked for');
    await page.reload();
    await expect(choice).toHaveValue('thursday');
    await page.goto(`/weekoverzicht-stoppen#${'A'.repeat(43)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(weeklyDigest.stop.asked.title);
    await inspect(page, 'asked whether to stop the weekly mail');
    await page.getByRole('button', { name: weeklyDigest.stop.press }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(weeklyDigest.stop.ended.title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByRole('link', { name: weeklyDigest.stop.account }).click();
    await expect(choice).toHaveValue('thursday');
  });

  let paper: string[] = [];
  await test.step('new recovery codes, for which a sign-in of long ago is not enough', async () => {
    await signedInLongAgo(owner.email);
    await page.getByRole('button', { name: words.secondFactor.renew }).click();
    await inspect(page, 'asked whether to renew recovery codes');
    await mine.dialog.getByRole('button', { name: words.secondFactor.renew }).click();
    await expect(mine.dialog).toContainText(texts.sessions.known(owner));
    await inspect(page, 'asked to show that it is me');
    await mine.confirm(owner.password);
    const signIn = new SignIn(page);
    await signIn.code.fill(codeOf(secret, 30));
    await signIn.goOn.click();
    await expect(signIn.recoveryCodes).toHaveCount(10);
    await inspect(page, 'new recovery codes');
    paper = await signIn.recoveryCodes.allInnerTexts();
    await signIn.kept.click();
    await expect(mine.said(words.secondFactor.kept)).toBeVisible();
    await expect(page.getByText(words.secondFactor.codesLeft({ count: 10 }))).toBeVisible();
  });

  await test.step('the app anew', async () => {
    await page.getByRole('button', { name: words.secondFactor.setUpAgain }).click();
    const signIn = new SignIn(page);
    await signIn.qrCode.waitFor();
    await inspect(page, 'setting up the app anew');
    await signIn.code.fill(codeOf(await signIn.readSecret()));
    await signIn.confirmApp.click();
    await expect(mine.said(words.secondFactor.isSetUp)).toBeVisible();
    await expect(page.getByRole('button', { name: words.secondFactor.remove })).toHaveCount(0);
  });

  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  const elsewhere = new SignIn(await context.newPage());
  await test.step('a session elsewhere, ended from here', async () => {
    await elsewhere.givePassword(owner);
    await elsewhere.usePaper.click();
    await elsewhere.recoveryCode.fill(paper[0] ?? '');
    await elsewhere.remember.check();
    await elsewhere.goOn.click();
    await new Workspace(elsewhere.page).signOutButton.waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Meld daar af: / }).waitFor();
    await inspect(page, 'signed in elsewhere as well');
    await page.getByRole('button', { name: /^Meld daar af: / }).click();
    await expect(mine.said('Afgemeld: ')).toBeVisible();
    await elsewhere.page.reload();
    await elsewhere.email.waitFor();
  });

  await test.step('a device that is forgotten', async () => {
    const remembered = page.getByRole('listitem').filter({ hasText: 'geen code gevraagd tot' });
    await remembered.getByRole('button').click();
    await expect(mine.said('Vergeten: ')).toBeVisible();
    await expect(remembered).toHaveCount(0);
    await elsewhere.givePassword(owner);
    await expect(elsewhere.code).toBeVisible();
    await context.close();
  });

  await test.step('another password', async () => {
    const refused = (code: 'field.password.too-short' | 'field.password.wrong') =>
      page.getByRole('link', { name: problems[code] });
    await mine.changePassword.click();
    await expect(mine.current).toBeFocused();
    await page.keyboard.type('nee');
    await mine.fresh.fill('welkomwelkomwelkom');
    await expect(page.getByText(texts.sessions.strength.levels[0] ?? '')).toBeVisible();
    await inspect(page, 'a password that is easy to guess');
    await mine.fresh.fill('kort');
    await expect(page.getByText(texts.sessions.strength.tooShort)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(refused('field.password.too-short')).toBeVisible();
    await mine.fresh.fill(fresh);
    await expect(page.getByText(texts.sessions.strength.levels[3] ?? '')).toBeVisible();
    await mine.savePassword.click();
    await expect(refused('field.password.wrong')).toBeVisible();
    await inspect(page, 'a password that is refused');
    await mine.current.fill(owner.password);
    await mine.savePassword.click();
    await expect(mine.said(words.password.done)).toBeVisible();
    await expect(mine.changePassword).toBeFocused();
    await expect.poll(() => mailTo(owner.email)).toContain('Subject: Uw wachtwoord is veranderd');
  });

  await test.step('in English, and out everywhere', async () => {
    await page.goto('/en/account');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.account.title);
    await inspect(page, 'my account in English');
    await page.getByRole('button', { name: english.account.sessions.endAll }).click();
    await inspect(page, 'asked whether to sign out everywhere');
    await mine.dialog.getByRole('button', { name: english.account.sessions.endAll }).click();
    await page.waitForURL(/\/en\/aanmelden$/);
    await page.goto('/account');
    await expect(new SignIn(page).email).toBeVisible();
  });
});

test('another mail address: asked for, stopped from the old one, then confirmed at the new one', async ({
  account,
  browser,
  client,
  page,
}) => {
  const mover = { ...owner, email: 'oud.adres@voorbeeld.example', name: 'Nieuw adres' };
  const moved = 'nieuw.adres@voorbeeld.example';
  const own = await client(account(/Morgenster/));
  const { user } = await own.get<SessionView>('/session');
  const administrator = await client(account('administrator'));
  await appointLead(administrator, user?.roles[0]?.scope.id ?? '', mover);
  await signInFirst(page, mover);
  const mine = new AccountPage(page);
  await mine.open();
  const heading = page.getByRole('heading', { level: 1 });
  const stranger = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const strangersHeading = stranger.getByRole('heading', { level: 1 });
  const { confirm, stop } = texts.addressChanges;

  const ask = async () => {
    await page.getByRole('button', { name: words.email.change }).click();
    await page.getByLabel(words.email.fresh).fill(moved);
    await page.keyboard.press('Enter');
    await expect(mine.said(words.email.asked({ email: moved }))).toBeVisible();
    await expect.poll(() => mailedLink(moved, 'adres-bevestigen')).toContain('#');
  };

  await page.getByRole('button', { name: words.email.change }).click();
  await page.getByLabel(words.email.fresh).fill(mover.email);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: problems['field.email.same'] })).toBeVisible();
  await inspect(page, 'the address of now, asked for again');
  await page.getByRole('button', { name: texts.common.cancel }).click();

  await ask();
  await inspect(page, 'an address that waits to be confirmed');
  const first = await mailedLink(moved, 'adres-bevestigen');
  await stranger.goto(await mailedLink(mover.email, 'adres-tegenhouden'));
  await expect(strangersHeading).toHaveText(stop.asked.title);
  await inspect(stranger, 'asked whether to stop a changed address');
  await stranger.getByRole('button', { name: stop.press }).click();
  await expect(strangersHeading).toHaveText(stop.done.title);
  await expect(strangersHeading).toBeFocused();
  await inspect(stranger, 'a changed address was stopped');
  await stranger.goto('about:blank');
  await stranger.goto(first);
  await stranger.getByRole('button', { name: confirm.press }).click();
  await expect(strangersHeading).toHaveText(confirm.ended.title);
  await inspect(stranger, 'a link that was stopped');

  await page.reload();
  await ask();
  await expect.poll(() => mailedLink(moved, 'adres-bevestigen')).not.toBe(first);
  await page.goto(await mailedLink(moved, 'adres-bevestigen'));
  await expect(heading).toHaveText(confirm.asked.title);
  await inspect(page, 'asked whether an address is right');
  await page.getByRole('button', { name: confirm.press }).click();
  await expect(heading).toHaveText(confirm.done.title);
  await page.getByRole('link', { name: words.link }).click();
  await expect(page.getByText(words.email.now({ email: moved }))).toBeVisible();
  await expect.poll(() => mailTo(mover.email)).toContain('Subject: Uw e-mailadres is veranderd');

  await page.goto('/en/adres-bevestigen');
  await expect(heading).toHaveText(english.addressChanges.incomplete.title);
  await inspect(page, 'a link that was cut off');
});
