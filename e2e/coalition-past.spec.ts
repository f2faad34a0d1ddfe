import type { Page } from '@playwright/test';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { expect, test } from './support/test.js';

const { foundations, overview, trail } = texts;
const { peildatum } = texts.common;
const formed = texts.coalitions.status.formed;

test.describe.configure({ timeout: 180_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

async function lookAt(page: Page, day: string): Promise<void> {
  await page.getByLabel(peildatum.label, { exact: true }).fill(day);
  await page.getByRole('button', { name: peildatum.look }).press('Enter');
}

test('a lead looks at another day, corrects the past with a reason, and writes down what the coalition stands on', async ({
  page,
  account,
}) => {
  const workspace = new Workspace(page);
  await workspace.signIn(account(/Delft/));
  await page.getByRole('link', { name: /Delft/ }).first().click();
  const line = page.getByRole('region', { name: overview.status.title });
  await expect(line.getByRole('heading', { name: formed })).toBeVisible();

  await lookAt(page, '2010-01-01');
  await expect(page.getByText(peildatum.past({ date: '1 januari 2010' }))).toBeVisible();
  await expect(page).toHaveURL(/overzicht\?peildatum=2010-01-01$/);
  await expect(line.getByText(overview.status.none)).toBeVisible();
  await expect(page.getByText(overview.municipalities.none)).toBeVisible();
  const change = page.getByRole('button', { name: overview.status.state.action });
  await expect(change).toBeHidden();
  await inspect(page, 'a coalition in the past');
  await page.getByRole('button', { name: peildatum.today }).press('Enter');
  await expect(change).toBeVisible();
  await expect(page).not.toHaveURL(/peildatum/);

  const { correct } = overview.status;
  await line.getByRole('button', { name: correct.named({ status: formed }) }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: correct.confirm }).press('Enter');
  await expect(dialog.getByRole('link', { name: new RegExp(correct.reason, 'i') })).toBeVisible();
  await inspect(page, 'a correction of the past, refused');
  await dialog.getByLabel(overview.status.state.from, { exact: true }).fill('2009-06-01');
  await dialog.getByLabel(correct.reason).fill('Het besluit van de gemeenteraad is ouder');
  await dialog.getByRole('button', { name: correct.confirm }).press('Enter');
  await expect(page.getByText(correct.done)).toBeVisible();
  await expect(line.getByText(/Het besluit van de gemeenteraad is ouder/)).toBeVisible();
  await lookAt(page, '2010-01-01');
  await expect(line.getByText(overview.status.now)).toBeVisible();
  await page.getByRole('button', { name: peildatum.today }).click();

  const { steps, goals, money, form } = foundations;
  const name = steps.names.coordinator;
  const take = page.getByRole('button', { name: steps.takeNamed({ name }) });
  if (await take.isHidden()) {
    await page.getByRole('button', { name: foundations.removeNamed({ name }) }).click();
    await expect(take).toBeVisible();
  }
  await take.press('Enter');
  await dialog.getByLabel(form.evidence).fill('Besluit van het college');
  await inspect(page, 'a step of a coalition');
  await dialog.getByRole('button', { name: form.save }).press('Enter');
  await expect(page.getByText('Besluit van het college')).toBeVisible();

  await page.getByRole('button', { name: goals.add }).click();
  await dialog.getByLabel(form.text).fill('Elk gezin kent één nummer');
  await dialog.getByRole('button', { name: form.save }).click();
  const goal = page
    .getByRole('region', { name: goals.title })
    .getByText('Elk gezin kent één nummer');
  await expect(goal).toBeVisible();

  await page.getByRole('button', { name: money.add, exact: true }).click();
  await dialog.getByLabel(form.source).fill('Brede SPUK');
  await dialog.getByLabel(form.amount).fill('veel');
  await dialog.getByRole('button', { name: form.save }).click();
  await expect(dialog.getByRole('link', { name: /heel getal/ })).toBeVisible();
  await dialog.getByLabel(form.amount).fill('60.000');
  await inspect(page, 'money of a coalition');
  await dialog.getByRole('button', { name: form.save }).click();
  await expect(page.getByText(/Brede SPUK: €\s60\.000/)).toBeVisible();

  await page
    .getByRole('button', { name: foundations.removeNamed({ name: 'Elk gezin kent één nummer' }) })
    .click();
  await expect(goal).toBeHidden();
  await page.getByRole('button', { name: foundations.undo }).press('Enter');
  await expect(goal).toBeVisible();
  await inspect(page, 'what a coalition stands on');

  await page.getByRole('link', { name: texts.coalitions.tabs.parts.geschiedenis }).click();
  await expect(
    page.getByRole('heading', { name: trail.titles['coalition correct-status'] }).first(),
  ).toBeVisible();
});
