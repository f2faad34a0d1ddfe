import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible } from './support/accessibility.js';
import { expect, test } from './support/test.js';

const { contactRoutes } = texts;

test('an administrator looks along in a coalition, and reads whose it is to change its routes', async ({
  page,
  account,
}) => {
  const workspace = new Workspace(page);
  await workspace.signIn(account('administrator'));
  await page
    .getByRole('link', { name: /Kansrijke Start Almelo/ })
    .first()
    .click();
  const why = contactRoutes.list.readOnly({ roles: 'editor,lead,deputy' });
  await expect(page.getByText(why)).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(workspace.newRoute).toBeHidden();
  await expectAccessible(page, 'the routes of a coalition, to look at');

  await page.getByRole('link', { name: texts.coalitions.tabs.publications }).click();
  await expect(page.getByRole('heading', { name: texts.publications.earlier.title })).toBeVisible();
  await expect(workspace.publishButton).toBeHidden();
});
