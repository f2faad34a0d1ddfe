import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { expect, test } from './support/test.js';

const { search } = texts;

test.describe.configure({ timeout: 120_000 });

test('a lead finds a contact route with the keyboard alone, and switches the single key off', async ({
  page,
  account,
}) => {
  await new Workspace(page).signIn(account(/Almelo/));
  const field = page.getByRole('searchbox', { name: search.label });
  const dialog = page.getByRole('dialog', { name: search.title });
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expectAccessible(page, 'the search, empty');
  await page.keyboard.type('zeppelin');
  await expect(dialog.getByRole('status')).toContainText('Niets gevonden');
  await field.fill('');
  await page.keyboard.type('jonge moeders');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page, 'the search, with results');
  await expectToFit(page, 'the search, with results');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('listitem').first().getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await dialog.getByRole('checkbox', { name: search.withSlash }).press('Space');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('jonge moeders');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/coalities\/[\w-]+\/\w+/);
});
