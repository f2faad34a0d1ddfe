import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { RouteEditor } from './pages/route-editor.js';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { expect, test } from './support/test.js';

const { suspicion } = texts.common;

test.describe.configure({ timeout: 120_000 });

test('a lead hears that a text looks like the story of a client, and says that it is none', async ({
  page,
  account,
}) => {
  const workspace = new Workspace(page);
  await workspace.signIn(account(/Delft/));
  await workspace.openCoalition(/Delft/);
  await page
    .getByRole('link', { name: /^Wijzig/ })
    .first()
    .click();
  const editor = new RouteEditor(page);
  await editor.nextSteps.fill('Mevrouw Stalpaert belt u terug.');
  await expect(page.getByText(suspicion.about({ piece: 'Mevrouw Stalpaert' }))).toBeVisible();
  await editor.save.click();
  await expect(editor.summary).toContainText('lijkt de naam van een cliënt');
  await expectAccessible(page, 'a route with a suspicion');

  await page.getByRole('button', { name: suspicion.noClient }).click();
  await page.getByLabel(suspicion.why).fill('de naam van een gebouw');
  await expectAccessible(page, 'a route with a suspicion, and why it is none');
  await expectToFit(page, 'a route with a suspicion');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/blijft staan: de naam van een gebouw/)).toBeVisible();
  await expect(editor.draftSaved).toBeVisible();
  await expectAccessible(page, 'a route with a text that was let through');
  await editor.save.click();
  await expect(workspace.newRoute.first()).toBeVisible();

  await page
    .getByRole('link', { name: /^Wijzig/ })
    .first()
    .click();
  await expect(page.getByText(new RegExp(`blijft staan: `))).toBeVisible();
});

test('a text with data of a client is pointed at, held back, and taken out for good', async ({
  page,
  account,
}) => {
  const { clientData } = texts;
  const workspace = new Workspace(page);
  await workspace.signIn(account('administrator'));
  await page
    .getByRole('link', { name: /Almelo/ })
    .first()
    .click();
  const { contactroutes } = texts.coalitions.tabs.parts;
  await page.getByRole('link', { name: contactroutes, exact: true }).click();
  await page
    .getByRole('link', { name: /^Hier staan gegevens van een cliënt/ })
    .first()
    .click();
  await page.getByRole('button', { name: clientData.form.send }).click();
  await expect(page.getByText('Kies waar het staat.')).toBeVisible();
  await expectAccessible(page, 'pointing at data of a client');
  await expectToFit(page, 'pointing at data of a client');
  await page.getByRole('checkbox', { name: clientData.fields.nextSteps }).check();
  await page.getByRole('button', { name: clientData.form.send }).click();
  await expect(page.getByText(clientData.form.done)).toBeVisible();

  await page.getByRole('link', { name: clientData.form.back }).click();
  await page.getByRole('link', { name: clientData.list.toList }).click();
  await page.getByRole('button', { name: clientData.list.actions.quarantine }).click();
  await expect(page.getByRole('main').getByText(clientData.list.done.quarantine)).toBeVisible();
  await page.getByRole('button', { name: clientData.list.actions.look }).click();
  const held = page.getByRole('group', { name: clientData.list.texts });
  const text = (await held.locator('blockquote').first().textContent())?.trim() ?? '';
  expect(text.length).toBeGreaterThan(10);
  await expectAccessible(page, 'data of clients, held back');
  await expectToFit(page, 'data of clients, held back');
  const everything = await page.request.get('/api/v1/municipalities/GM0141/contact-routes');
  expect(await everything.text()).not.toContain(JSON.stringify(text).slice(1, -1));

  await page.getByRole('button', { name: clientData.list.actions.purge }).click();
  await expectAccessible(page, 'data of clients, asked to take out');
  await page.getByRole('button', { name: clientData.purge.confirm }).last().click();
  await expect(page.getByRole('main').getByText(clientData.list.done.purge)).toBeVisible();
  await expect(page.getByText(clientData.list.states.purged, { exact: true })).toBeVisible();
});
