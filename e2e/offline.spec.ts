import { municipalityTexts } from '@zorgpaden/texts/nl/municipalities';
import { publicTexts as texts } from '@zorgpaden/texts/nl/public';
import { expectAccessible } from './support/accessibility.js';
import { expect, test } from './support/test.js';

test('without a connection there is a way on: what was looked at before, with its numbers', async ({
  context,
  page,
}) => {
  await page.goto('/');
  // The first visit installs what works without a connection.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto('/gemeente/GM0034-almere');
  const title = municipalityTexts.municipality.title({ name: 'Almere' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  await context.setOffline(true);
  await page.goto('/?plaats=Enschede&thema=wonen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.failure.offlineTitle);
  await expect(page.getByRole('link', { name: texts.failure.retry })).toHaveAttribute(
    'href',
    '/?plaats=Enschede&thema=wonen',
  );
  await expectAccessible(page, 'the page without a connection');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('[href^="tel:"]').first()).toBeVisible();

  await page.goto('/gemeente/GM0363-amsterdam');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.failure.offlineTitle);
  await context.setOffline(false);
  await page.getByRole('link', { name: texts.failure.retry }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    municipalityTexts.municipality.title({ name: 'Amsterdam' }),
  );
});
