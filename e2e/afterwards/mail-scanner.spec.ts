import { mailedLinks } from '../support/mail.js';
import { expect, test } from '../support/test.js';
import { everythingStored, passingRows } from './everything-stored.js';

const data = process.env['SITE_DATA'] ?? '';

test.describe.configure({ timeout: 240_000 });

/** Rule 14, after all errands, so that it meets every mail that one of them sent. */
test('a mail scanner that opens every link of every mail changes nothing', async ({
  browser,
  baseURL,
}) => {
  const links = await mailedLinks();
  test.skip(links.length === 0, 'no errand of this run sent a mail');
  const before = await everythingStored(data);
  const passing = new Set(await passingRows(data));
  expect(Object.keys(before).length).toBeGreaterThan(30);

  for (const link of links) {
    expect(new URL(link).origin, link).toBe(baseURL);
    // One that fetches, and one that runs what is on the page, as a preview does.
    for (const method of ['HEAD', 'GET']) {
      expect((await fetch(link, { method })).status, `${method} ${link}`).toBeLessThan(500);
    }
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(link);
    await page.waitForLoadState('networkidle');
    await context.close();
  }
  expect(await everythingStored(data)).toEqual(before);
  expect((await passingRows(data)).filter((row) => !passing.has(row))).toEqual([]);
});
