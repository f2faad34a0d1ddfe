import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { mailedLink } from './support/mail.js';
import { expect, test } from './support/test.js';

const { contactPersons } = texts;
const email = 'contactpersoon.van.dit.team@voorbeeld.example';

test.describe.configure({ timeout: 150_000 });

test('a person is named behind a contact, is told, and objects with one press', async ({
  page,
  account,
  browser,
}) => {
  const workspace = new Workspace(page);
  await workspace.signIn(account(/Delft/));
  await workspace.openCoalition(/Delft/);
  await page
    .getByRole('link', { name: /^Contactpersoon: / })
    .first()
    .click();
  await page.getByLabel(contactPersons.enter.name).fill('Iemand van het team');
  await page.getByRole('button', { name: contactPersons.enter.save }).click();
  await expect(page.getByRole('link', { name: /^Functie: Vul dit veld in/ })).toBeVisible();
  await expectAccessible(page, 'naming a contact person, refused');
  await page.getByLabel(contactPersons.enter.work).fill('aandachtsfunctionaris');
  await page.getByLabel(contactPersons.enter.email).fill(email);
  await page.getByRole('button', { name: contactPersons.enter.save }).click();
  await expect(page.getByText(contactPersons.enter.saved)).toBeVisible();
  await expect(page.getByText(contactPersons.enter.isHidden)).toBeVisible();
  await expectToFit(page, 'naming a contact person');

  const mailed = () => mailedLink(email, 'contactpersoon');
  await expect.poll(mailed, { timeout: 30_000 }).not.toBe('');
  const link = await mailed();
  await page.goto(link);
  await expect(page.getByText('aandachtsfunctionaris')).toBeVisible();
  await expectAccessible(page, 'what is held about a contact person');
  await expectToFit(page, 'what is held about a contact person');
  await page.getByRole('button', { name: contactPersons.own.object }).click();
  await expect(page.getByText(contactPersons.own.done.object)).toBeVisible();

  await page.goto(link);
  await page.reload();
  await expect(page.getByText(contactPersons.own.noLink)).toBeVisible();
  await page.getByLabel(contactPersons.own.email).fill(email);
  await page.getByRole('button', { name: contactPersons.own.ask }).click();
  await expect(page.getByText(contactPersons.own.asked)).toBeVisible();
  await expectAccessible(page, 'asking for a link');

  const watch = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await new Workspace(watch).signIn(account('administrator'));
  await watch.getByRole('link', { name: contactPersons.objections.title }).click();
  await expect(watch.getByRole('listitem').filter({ hasText: /bezwaar op/ })).toContainText(
    'Delft',
  );
  await expect(watch.getByRole('main')).not.toContainText('Iemand van het team');
  await expectAccessible(watch, 'objections of contact persons');
  await expectToFit(watch, 'objections of contact persons');
});
