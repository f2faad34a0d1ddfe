import type { Page } from '@playwright/test';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { mailedLink } from './support/mail.js';
import { expect, test } from './support/test.js';

const { agreements } = texts;
const { editor, page: words } = agreements;
const midwife = 'verloskundige.akkoord@voorbeeld.example';
const title = 'Warme overdracht in Delft';

test.describe.configure({ timeout: 240_000 });

/** Opens the tab of agreements of the coalition of Delft. */
async function openAgreements(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Delft/ }).first().click();
  const { afspraken } = texts.coalitions.tabs.parts;
  await page.getByRole('link', { name: afspraken, exact: true }).click();
}

async function addParty(page: Page, name: string): Promise<void> {
  await page.getByLabel(editor.party, { exact: true }).selectOption({ label: name });
  await page.getByRole('button', { name: editor.addParty }).click();
  await expect(page.getByRole('group', { name })).toBeVisible();
}

/** Registers what a party let the lead know. */
async function answerFor(page: Page, name: string, decline?: string): Promise<void> {
  await page.getByRole('button', { name: words.answer({ name }) }).click();
  const dialog = page.getByRole('dialog');
  if (decline !== undefined) {
    await dialog.getByLabel(agreements.consent.answers.declined).check();
    await dialog.getByLabel(agreements.consent.reason).fill(decline);
  }
  await dialog.getByLabel(agreements.consent.person).fill('Een teammanager');
  await dialog.getByLabel(agreements.consent.function).fill('teammanager');
  await dialog.getByRole('button', { name: agreements.consent.confirm }).click();
  await expect(page.getByRole('main').getByText(words.answered)).toBeVisible();
}

test('a lead writes an agreement from an example, is refused once, gets consent by mail and in the app, and a next version takes its place', async ({
  page,
  account,
  browser,
}) => {
  await new Workspace(page).signIn(account(/Delft/));
  await openAgreements(page);
  await expect(page.getByRole('heading', { name: agreements.list.empty })).toBeVisible();
  await expectAccessible(page, 'no agreements yet');
  await expectToFit(page, 'no agreements yet');

  await page.getByRole('link', { name: agreements.topics['warm-handover'] }).click();
  await page.getByRole('button', { name: editor.useTemplate }).click();
  await page.getByLabel(editor.title, { exact: true }).fill(title);
  await addParty(page, 'Verloskundigen in Delft');
  const midwives = page.getByRole('group', { name: 'Verloskundigen in Delft' });
  await midwives.getByLabel(editor.contactName).fill('Een verloskundige');
  await midwives.getByLabel(editor.contactEmail).fill(midwife);
  await addParty(page, 'Delft voor Elkaar');
  await expectAccessible(page, 'writing an agreement');
  await expectToFit(page, 'writing an agreement');
  await page.getByRole('button', { name: editor.save }).click();
  await expect(page.getByRole('main').getByText(editor.saved)).toBeVisible();

  await page.getByRole('button', { name: words.propose }).click();
  await expect(page.getByRole('main').getByText(words.proposed)).toBeVisible();
  await answerFor(page, 'Delft voor Elkaar', 'Binnen een week lukt niet.');
  await expect(page.getByText('Binnen een week lukt niet.')).toBeVisible();
  await expectAccessible(page, 'an agreement that was declined');
  await expectToFit(page, 'an agreement that was declined');

  const mailed = () => mailedLink(midwife, 'akkoord');
  await expect.poll(mailed, { timeout: 30_000 }).not.toBe('');
  const before = await mailed();
  await page.getByRole('button', { name: words.propose }).click();
  await answerFor(page, 'Delft voor Elkaar');
  await expect.poll(mailed, { timeout: 30_000 }).not.toBe(before);

  // Somebody without an account, in a browser of their own.
  const visitor = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await visitor.goto(await mailed());
  await expect(visitor.getByRole('heading', { name: title })).toBeVisible();
  await expect(visitor.getByLabel(agreements.consent.person)).toHaveValue('Een verloskundige');
  await expectAccessible(visitor, 'asked for consent');
  await expectToFit(visitor, 'asked for consent');
  await visitor.getByRole('button', { name: agreements.asked.send }).click();
  await expect(visitor.getByRole('link', { name: /Functie: Vul dit veld in/ })).toBeVisible();
  await visitor.getByLabel(agreements.consent.function).fill('verloskundige');
  await visitor.getByRole('button', { name: agreements.asked.send }).press('Enter');
  await expect(visitor.getByText(agreements.asked.done.consented)).toBeVisible();
  await visitor.goto(await mailed());
  await visitor.reload();
  await expect(visitor.getByText(agreements.asked.noLink)).toBeVisible();
  await expectAccessible(visitor, 'a link that was used');

  await page.reload();
  await expect(page.getByText(agreements.states.agreed, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: words.newVersion }).click();
  await expect(page.getByRole('main').getByText(words.begun)).toBeVisible();
  await page.getByRole('button', { name: words.compare }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible(page, 'two versions side by side');
  await expectToFit(page, 'two versions side by side');
  await page.getByRole('button', { name: words.discard }).click();
  await page.getByRole('button', { name: words.undo }).click();
  await expect(page.getByRole('main').getByText(words.restored)).toBeVisible();

  await page.getByRole('link', { name: words.back }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expectAccessible(page, 'the overview of agreements');
  await expectToFit(page, 'the overview of agreements');
});

test('on a day in between, the first version shows', async ({ page, account }) => {
  await new Workspace(page).signIn(account(/Almelo/));
  await page
    .getByRole('link', { name: /Almelo/ })
    .first()
    .click();
  const { afspraken } = texts.coalitions.tabs.parts;
  await page.getByRole('link', { name: afspraken, exact: true }).click();
  await page.getByRole('link', { name: /Wie de regie heeft/ }).click();
  await expect(page.getByText('Wie de regie heeft, hoort dat binnen een week')).toBeVisible();
  const day = new Date(Date.now() - 200 * 24 * 60 * 60_000).toISOString().slice(0, 10);
  await page.getByLabel(texts.common.peildatum.label).fill(day);
  await page.getByRole('button', { name: texts.common.peildatum.look }).click();
  await expect(page.getByText('Wie de regie heeft, hoort dat binnen een week')).toBeHidden();
  await expect(page.getByRole('button', { name: words.newVersion })).toBeHidden();
  await expectAccessible(page, 'an agreement on a day before');
});

test('two browsers write the same agreement, and the network drops: nothing is lost, nothing is double', async ({
  page,
  account,
  browser,
}) => {
  const lead = account(/Amstelveen/);
  await new Workspace(page).signIn(lead);
  await page
    .getByRole('link', { name: /Amstelveen/ })
    .first()
    .click();
  const { afspraken } = texts.coalitions.tabs.parts;
  await page.getByRole('link', { name: afspraken, exact: true }).click();
  await page.getByRole('link', { name: agreements.list.add }).first().click();
  await page.getByLabel(editor.title, { exact: true }).fill('Van de een');
  await page.getByLabel(agreements.topics.funding).check();

  // It arrives, and the answer does not.
  await page.route('**/agreements?draft=*', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: editor.save }).click();
  await expect(page.getByText(texts.common.offline).first()).toBeVisible();
  await page.unroute('**/agreements?draft=*');
  await page.getByRole('button', { name: editor.save }).click();
  await expect(page.getByRole('main').getByText(editor.saved)).toBeVisible();
  await page.getByRole('link', { name: words.back }).click();
  await expect(page.getByRole('link', { name: 'Van de een' })).toHaveCount(1);
  await page.getByRole('link', { name: 'Van de een' }).click();
  await page.getByRole('link', { name: words.edit }).click();
  await page.getByLabel(editor.title, { exact: true }).fill('Van de een, beter');

  const state = await page.context().storageState();
  const other = await (
    await browser.newContext({ locale: 'nl-NL', storageState: state })
  ).newPage();
  await other.goto(page.url());
  await other.getByLabel(editor.title, { exact: true }).fill('Van de ander');
  await other.getByRole('button', { name: editor.save }).click();
  await expect(other.getByRole('main').getByText(editor.saved)).toBeVisible();

  await page.getByRole('button', { name: editor.save }).click();
  await expect(page.getByRole('heading', { name: editor.conflict })).toBeVisible();
  await expect(page.getByText('Van de ander')).toBeVisible();
  await expectAccessible(page, 'two people wrote the same agreement');
  await expectToFit(page, 'two people wrote the same agreement');
  await page.getByRole('button', { name: editor.keepMine }).click();
  await expect(page.getByRole('heading', { name: 'Van de een, beter', level: 2 })).toBeVisible();
});
