import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { privacyTexts } from '@zorgpaden/texts/nl/privacy';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { expect, test } from './support/test.js';

const { details, tabs } = texts.coalitions;
const { myData } = texts;

test.describe.configure({ timeout: 120_000 });

test('a lead says who answers for personal data, everybody reads it, and the lead sees what is held of her', async ({
  page,
  account,
}) => {
  const lead = account(/Amstelveen/);
  const workspace = new Workspace(page);
  await workspace.signIn(lead);
  await workspace.openCoalition(/Amstelveen/);
  await page.getByRole('link', { name: tabs.parts.gegevens, exact: true }).click();
  await page.getByRole('button', { name: details.save }).click();
  await expect(page.getByRole('link', { name: /Noem ten minste één organisatie/ })).toBeVisible();
  await expectAccessible(page, 'the details of a coalition, refused');

  await page.getByLabel(details.controllers).fill('Gemeente Amstelveen\nGemeente Aalsmeer');
  await page.getByLabel(details.contactName).fill('Functionaris gegevensbescherming');
  await page.getByLabel(details.contactEmail).fill('fg@voorbeeld.example');
  await page.getByRole('button', { name: details.save }).click();
  await expect(page.getByRole('status').filter({ hasText: details.saved })).toBeVisible();
  await expectAccessible(page, 'the details of a coalition');
  await expectToFit(page, 'the details of a coalition');

  await page.goto('/privacy');
  await expect(page.getByText('Gemeente Amstelveen, Gemeente Aalsmeer')).toBeVisible();
  await expect(page.getByRole('link', { name: 'fg@voorbeeld.example' })).toHaveAttribute(
    'href',
    'mailto:fg@voorbeeld.example',
  );
  await expect(page.getByRole('heading', { name: privacyTexts.retention.heading })).toBeVisible();
  await expectAccessible(page, 'privacy, with a coalition');
  await expectToFit(page, 'privacy, with a coalition');

  await page.goto('/account');
  await page.getByRole('link', { name: myData.link }).click();
  await expect(page.getByText(lead.email)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: myData.download }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('mijn-gegevens.json');

  await page.getByLabel(myData.removal.email).fill('ander@voorbeeld.example');
  await page.getByRole('button', { name: myData.removal.remove }).click();
  await expect(page.getByRole('link', { name: /niet uw eigen e-mailadres/ })).toBeVisible();
  await expectAccessible(page, 'my data, a removal that is refused');
});
