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
