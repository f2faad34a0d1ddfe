import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import type { PartnerContactList } from '@zorgpaden/domain/partner-contacts/contract';
import type { PartnerImportList } from '@zorgpaden/domain/partner-imports/contract';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { pressOn } from './support/keyboard.js';
import { listOf600 } from './support/list-of-600.js';
import { appointLead } from './support/new-lead.js';
import { carryOver } from './support/reflecting-coalition.js';
import { expect, test } from './support/test.js';

const { partnerImports: words } = texts;
const lead = {
  ...{ email: 'trekker.lijststad@voorbeeld.example', name: 'Trekker van Lijststad' },
  password: 'paard fiets wolk lepel',
};
const coalition = /Kansrijke Start Delft/;

/** As it is copied from a spreadsheet: with a title, groups over several columns, and blanks behind. */
const LIST = [
  'Partnerlijst Delft\t\t\t\t',
  'Organisatie\t\tContact\t\t',
  'Naam\tSoort\tTelefoon\tWebsite\tContactpersoon',
  'Wijkteam Delft Noordhoek\twijkteam\t015-2123456 / 06-12345678\twww.wijkteam-noordhoek.example\t',
  'Verloskundigenpraktijk De Bolderik\t\t015 212 34 57\t\t',
  'Verloskundigepraktijk de Bolderiks\t\t\t\t',
  'Zwanger in Delft\tbuurtinitiatief\t\t\tA. Voorbeeld',
  '\tbibliotheek\t\t\t',
].join('\n');

test.describe.configure({ timeout: 180_000 });

test('a lead pastes the list she has, mends it, brings it in, and takes it back', async ({
  page,
  account,
}) => {
  const workspace = new Workspace(page);
  await workspace.signIn(account(coalition));
  await workspace.openCoalition(coalition);
  const [id] = /[\da-f-]{36}/.exec(page.url()) ?? [''];
  await page.goto(`/coalities/${id}/partners/overnemen`);
  await expect(page.getByRole('heading', { name: words.title })).toBeVisible();

  await page.getByLabel(words.fileLabel).setInputFiles({
    name: 'foto.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  });
  await expect(page.getByRole('alert')).toContainText('Dit is geen lijst');

  await page.getByLabel(words.pasteLabel).fill(LIST);
  await pressOn(page, page.getByRole('button', { name: words.look }), 'Enter');
  await expect(page.getByText(words.columns.intro)).toBeVisible();
  await expect(page.getByLabel('Organisatie Naam')).toHaveValue('name');
  await expect(page.getByLabel('Contact Telefoon')).toHaveValue('phone');
  await expectAccessible(page, 'the columns of a list');
  await expectToFit(page, 'the columns of a list');

  await pressOn(page, page.getByRole('button', { name: words.columns.look }), 'Enter');
  await expect(page.getByRole('heading', { name: words.lookTitle })).toBeVisible();
  const wrong = page.getByRole('button', { name: /^klopt niet/ });
  await expect(wrong).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Dit soort partner kennen wij niet')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: /Verbeter de rij van Zwanger/ }), 'Enter');
  await page.getByLabel(words.fields.partnerType, { exact: true }).last().selectOption('ouders');
  await expect(
    page.getByText('Wie met naam genoemd wordt, krijgt daarover een e-mail'),
  ).toBeVisible();
  await page.getByLabel(words.fields.contactEmail).fill('a.voorbeeld@voorbeeld.example');
  await expectAccessible(page, 'a row while it is mended');
  await expectToFit(page, 'a row while it is mended');
  await page.getByRole('button', { name: words.saveRow }).click();
  await expect(wrong).toContainText('1');

  await page.getByRole('button', { name: /^misschien dubbel/ }).click();
  await expect(page.getByText(/Is dit Verloskundigenpraktijk De Bolderik/)).toBeVisible();
  await page.getByRole('button', { name: /^Ja, dezelfde: .* is Verloskundigenpraktijk/ }).click();
  await page.getByRole('button', { name: /^Alle/ }).click();
  await expect(page.getByText(words.verdicts.repeated).first()).toBeVisible();
  await expectAccessible(page, 'what happens with each row');
  await expectToFit(page, 'what happens with each row');

  await page.getByRole('button', { name: words.carryOut({ count: 4 }) }).click();
  await expect(page.getByText(words.outcome.done)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(words.outcomes({ added: 3, merged: 1, refused: 1 }))).toBeVisible();
  await expectAccessible(page, 'a list that was brought in');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: words.download({ count: 1 }) }).click();
  expect((await download).suggestedFilename()).toMatch(/^niet-overgenomen-.*\.xlsx$/);

  await page.getByRole('button', { name: words.undoAsk, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.undoTitle })).toBeVisible();
  await expectAccessible(page, 'before a list is undone');
  await page.getByRole('button', { name: words.undo, exact: true }).click();
  await expect(page.getByText(words.outcome.undone)).toBeVisible({ timeout: 60_000 });
});

test('a list of 600 goes in without losing a row, and out again as if it was never there', async ({
  page,
  account,
  client,
}) => {
  // A coalition of its own: nobody else adds a partner meanwhile.
  const administrator = await client(account('administrator'));
  const made = await administrator.send<CoalitionView>('POST', '/coalitions', {
    ...{ name: 'Kansrijke Start Lijststad', level: 'local', municipalities: ['GM1699'] },
    ...{ status: 'formed', statusSince: '2025-01-01' },
  });
  expect(made.status).toBe(201);
  const { id } = made.body;
  await appointLead(administrator, id, lead);
  const api = await client({ ...lead, role: 'lead', coalition: null });
  await carryOver(page, api);
  const partners = async () =>
    (await page.request.get(`/api/v1/coalitions/${id}/partner-list?format=csv`)).text();
  const contacts = async () =>
    (await api.send<PartnerContactList>('GET', `/coalitions/${id}/partner-contacts`)).body.items;
  const lines = (text: string) => text.split('\r\n').length;
  const before = await partners();

  await page.goto(`/coalities/${id}/partners/overnemen`);
  await page.getByLabel(words.fileLabel).setInputFiles({
    name: 'partners.csv',
    mimeType: 'text/csv',
    buffer: listOf600(),
  });
  await page.getByRole('button', { name: words.columns.look }).click();
  await expect(page.getByRole('heading', { name: words.lookTitle })).toBeVisible();
  await expect(page.getByText(words.namesAreTold)).toBeVisible();
  await page.getByRole('button', { name: /^Neem .* over/ }).click();
  await expect(page.getByText(words.outcome.done)).toBeVisible({ timeout: 120_000 });
  await expectToFit(page, 'a long list that was brought in');

  const lists = `/coalitions/${id}/partner-imports`;
  const [list] = (await api.send<PartnerImportList>('GET', lists)).body.items;
  const { added, merged, refused } = list?.outcomes ?? { added: 0, merged: 0, refused: 0 };
  expect([added + merged + refused, list?.rows]).toEqual([600, 600]);
  expect(added).toBeGreaterThan(400);
  expect(merged).toBeGreaterThan(0);
  const file = await page.request.get(`/api/v1${lists}/${list?.id}/refused-rows?format=csv`);
  // Each says why: the last cell of its line is a sentence.
  const reasons = (await file.text()).match(/,\d+,"?[^"\r\n]*[.?!]"?\r\n/g);
  expect(reasons).toHaveLength(refused);
  expect(lines(await partners())).toBe(lines(before) + added);
  const met = await contacts();
  expect(met.length).toBeGreaterThan(100);
  expect(met.some(({ person }) => person?.name === 'A. Voorbeeld')).toBe(true);

  await page.getByRole('button', { name: words.undoAsk, exact: true }).click();
  await page.getByRole('button', { name: words.undo, exact: true }).click();
  await expect(page.getByText(words.outcome.undone)).toBeVisible({ timeout: 120_000 });
  expect(await partners()).toBe(before);
  expect(await contacts()).toEqual([]);
});
