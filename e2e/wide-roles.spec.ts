import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { People } from './pages/people.js';
import { Workspace } from './pages/workspace.js';
import { expectAccessible } from './support/accessibility.js';
import { mailedLink } from './support/mail.js';
import { expect, test } from './support/test.js';

const { people: words } = texts;
const adviser = {
  email: 'adviseur.twente@voorbeeld.example',
  name: 'Adviseur Twente',
  password: 'paard fiets wolk lepel',
};

test.describe.configure({ timeout: 120_000 });

test('an administrator asks somebody to advise a region, and ends that role later', async ({
  account,
  browser,
  page,
}) => {
  await new Workspace(page).signIn(account('administrator'));
  await page.goto('/beheer/mensen');
  await page.getByRole('link', { name: words.wide.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.wide.title);

  await page.getByLabel(words.invite.email).fill(adviser.email);
  await page.getByLabel(words.wide.scope, { exact: true }).selectOption(words.wide.kinds.region);
  await page.getByRole('button', { name: words.invite.confirm }).click();
  await expect(page.getByRole('link', { name: /^Regio: / })).toBeVisible();
  await expectAccessible(page, 'inviting widely without a region');
  await page.getByLabel(words.wide.region, { exact: true }).selectOption('GGD Twente');
  await page.getByRole('button', { name: words.invite.confirm }).click();
  await expect(page.getByRole('main').getByText(words.wide.sent(adviser))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: adviser.email })).toContainText(
    words.wide.forWhat({ scope: 'GGD Twente' }),
  );
  await expectAccessible(page, 'somebody was invited widely');

  const elsewhere = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await expect.poll(() => mailedLink(adviser.email, 'uitnodiging')).toContain('#');
  await elsewhere.goto(await mailedLink(adviser.email, 'uitnodiging'));
  await expect(elsewhere.getByRole('main')).toContainText('als adviseur van GGD Twente');
  const taking = new People(elsewhere);
  await taking.fillIn(adviser);
  await taking.accept.click();
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(texts.invitation.done);

  await page.goto('/beheer/mensen');
  await page.getByLabel(words.nation.search).fill(adviser.email);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Beëindig: Adviseur: GGD Twente van / }).click();
  await page.getByRole('dialog').getByLabel(words.end.reason).fill('Andere baan');
  await page.getByRole('dialog').getByRole('button', { name: words.end.confirm }).click();
  await expect(page.getByText(words.nation.noRole)).toBeVisible();
  await expectAccessible(page, 'a role ended');
});
