import type { Page } from '@playwright/test';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { signInFirst } from './support/first-sign-in.js';
import { appointLead } from './support/new-lead.js';
import { expect, test } from './support/test.js';

const { carryOut, checks, preview, prepare, title } = texts.reorganisations;
// In Amsterdam, also in the hour in which UTC has yesterday.
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

const lead = {
  email: 'trekker.rozendaal@voorbeeld.example',
  name: 'Trekker Rozendaal',
  password: 'paard fiets wolk lepel',
};

test.describe.configure({ timeout: 240_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

async function choose(page: Page, search: string, name: string): Promise<void> {
  const field = page.getByLabel(search);
  await field.fill(name);
  await field.locator('xpath=ancestor::fieldset').getByRole('checkbox').first().press('Space');
}

test('an administrator prepares a reorganisation, sees what it does, carries it out, and a lead looks at it', async ({
  account,
  client,
  page,
}) => {
  const administrator = await client(account('administrator'));
  const made = await administrator.send<CoalitionView>('POST', '/coalitions', {
    name: 'Kansrijke Start Rozendaal',
    level: 'local',
    municipalities: ['GM0277'],
    status: 'formed',
    statusSince: '2024-01-01',
  });
  await appointLead(administrator, made.body.id, lead);
  const workspace = new Workspace(page);
  await workspace.signIn(account('administrator'));
  await page.getByRole('link', { name: title, exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await page.getByRole('button', { name: prepare.confirm }).press('Enter');
  await expect(page.getByRole('link', { name: new RegExp(`^${prepare.closing}`) })).toBeVisible();
  await inspect(page, 'a reorganisation that is not filled in');

  await page.getByLabel(prepare.on).fill(today);
  await choose(page, prepare.searchClosing, 'Rozendaal');
  await choose(page, prepare.searchInto, 'Rheden');
  await inspect(page, 'preparing a reorganisation');
  await page.getByRole('button', { name: prepare.confirm }).press('Enter');

  await expect(page.getByRole('heading', { name: preview.title })).toBeVisible();
  const coalition = page.getByRole('listitem').filter({ hasText: made.body.name }).first();
  await expect(coalition).toContainText(preview.becomes({ was: 'Rozendaal', becomes: 'Rheden' }));
  await inspect(page, 'the preview of a reorganisation');
  await page.getByRole('button', { name: carryOut.action }).press('Enter');
  await page.getByRole('button', { name: carryOut.cancel }).press('Enter');
  await page.getByRole('button', { name: carryOut.action }).press('Enter');
  await page.getByRole('button', { name: carryOut.confirm }).press('Enter');
  await expect(page.getByText(carryOut.done).first()).toBeVisible();
  await inspect(page, 'a reorganisation that was carried out');
  await page.goto('/mijn');
  await workspace.signOut();

  await signInFirst(page, lead);
  await page.goto(`/coalities/${made.body.id}/overzicht`);
  const waiting = page.getByRole('region', { name: checks.title });
  await expect(waiting).toBeVisible();
  await inspect(page, 'what a lead looks at after a reorganisation');
  await waiting.getByRole('button', { name: checks.rightNamed(made.body) }).press('Enter');
  await expect(waiting).toBeHidden();
  await page.getByLabel(texts.common.peildatum.label, { exact: true }).fill('2024-06-01');
  await page.getByRole('button', { name: texts.common.peildatum.look }).press('Enter');
  const places = page.getByRole('region', { name: texts.overview.municipalities.title });
  await expect(places).toHaveText(/Rozendaal/);
});
