import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible } from './support/accessibility.js';
import { Client } from './support/client.js';
import { expect, test } from './support/test.js';

const { securityEvents: words, people, trail } = texts;
const { filter } = texts.common;

test.describe.configure({ timeout: 120_000 });

test('an administrator sees who signed in and what was refused, and finds it of one person', async ({
  account,
  baseURL,
  page,
}) => {
  const guesser = await Client.visiting(baseURL ?? '');
  const lead = account(/Morgenster/);
  await guesser.send('POST', '/session', { email: lead.email, password: 'dit is het niet' });

  await new Workspace(page).signIn(account('administrator'));
  await page.getByRole('link', { name: words.toNation }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
  const refused = page.getByRole('listitem').filter({ hasText: words.titles['session.refused'] });
  await expect(refused.first()).toBeVisible();

  await page.getByLabel(words.what, { exact: true }).selectOption(words.refusals);
  await page.getByRole('button', { name: filter.apply, exact: true }).click();
  await expect(page).toHaveURL(/wat=weigeringen/);
  await expect(page.getByRole('heading', { name: words.titles['session.begun'] })).toHaveCount(0);
  await expect(refused.first()).toBeVisible();
  await page.getByLabel(filter.from, { exact: true }).fill('2031-01-01');
  await page.getByRole('button', { name: filter.apply, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.noneFound })).toBeVisible();
  await expectAccessible(page, 'sign-ins of which none is found');

  await page.goto('/beheer/mensen');
  await page.getByLabel(people.nation.search).fill(lead.email);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Aanmeldingen van .*Morgenster/ }).click();
  await expect(page.getByRole('link', { name: words.ofEverybody })).toBeVisible();
  await expect(refused.first()).toBeVisible();
});

test('an administrator reads what was changed in the whole country', async ({ account, page }) => {
  await new Workspace(page).signIn(account('administrator'));
  await page.getByRole('link', { name: trail.toNation }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(trail.nationTitle);
  await expect(page.getByRole('link', { name: trail.export })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});
