import type { Page } from '@playwright/test';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { pressOn, typeInto } from './support/keyboard.js';
import { expect, test } from './support/test.js';

const { caseConferences: words } = texts;
const { form } = words;
const meeting = { name: 'MDO Jonge ouders' };

test.describe.configure({ timeout: 180_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

test('a lead writes down a case conference with the keyboard, moves one time, deletes it and undoes that', async ({
  page,
  account,
}) => {
  const workspace = new Workspace(page);
  await workspace.signIn(account(/Delft/));
  await workspace.openCoalition(/Delft/);
  await page.getByRole('link', { name: texts.partnerships.title, exact: true }).click();
  await page.getByRole('link', { name: words.link }).click();
  await expect(page.getByText(words.none)).toBeVisible();

  const dialog = page.getByRole('dialog');
  await pressOn(page, page.getByRole('button', { name: words.add }), 'Enter');
  await pressOn(page, dialog.getByRole('button', { name: form.save }), 'Enter');
  await expect(dialog.getByRole('link', { name: new RegExp(`^${form.name}`) })).toBeVisible();
  await inspect(page, 'a case conference without a name');
  await typeInto(page, dialog.getByLabel(form.name, { exact: true }), meeting.name);
  await dialog.getByLabel(form.kinds.weeks).press('Space');
  await dialog.getByLabel(form.everyWeeks).fill('2');
  await dialog.getByLabel(form.weekday).selectOption({ label: 'donderdag' });
  await dialog.getByLabel(form.startsAt, { exact: true }).fill('12');
  await dialog
    .getByRole('group', { name: form.participants })
    .getByRole('checkbox')
    .first()
    .check();
  await typeInto(page, dialog.getByLabel(form.bringingIn), 'Bel de voorzitter');
  await typeInto(page, dialog.getByLabel(/Telefoon/), '14 015');
  await inspect(page, 'a new case conference');
  await pressOn(page, dialog.getByRole('button', { name: form.save }), 'Enter');
  await expect(page.getByRole('heading', { name: meeting.name })).toBeVisible();
  await expect(page.getByText('eens in de 2 weken op donderdag, vanaf 12:00 uur')).toBeVisible();
  await expect(page.getByRole('link', { name: '14 015' })).toBeVisible();
  await inspect(page, 'the case conferences');

  await page.getByRole('button', { name: words.changeNamed(meeting) }).click();
  await dialog.getByLabel(form.nextOn).fill('2099-01-01');
  await dialog.getByLabel(form.kinds['on-request']).check();
  await dialog.getByRole('button', { name: form.save }).click();
  await expect(page.getByText(words.moved({ date: '1 januari 2099' }))).toBeVisible();

  await pressOn(page, page.getByRole('button', { name: words.removeNamed(meeting) }), 'Enter');
  await expect(page.getByRole('heading', { name: meeting.name })).toBeHidden();
  await pressOn(page, page.getByRole('button', { name: words.undo }), 'Enter');
  await expect(page.getByRole('heading', { name: meeting.name })).toBeVisible();
});
