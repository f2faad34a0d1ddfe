import { writeFile } from 'node:fs/promises';
import { test as plain, type Browser, type Page } from '@playwright/test';
import { listen } from './support/complaints.js';
import { peopleIn } from './support/log-hygiene.js';
import { expect } from './support/test.js';

/** Every other test goes on condition that the browser does not complain: here it has reason to. */
const wrongs: readonly [string, (page: Page) => Promise<unknown>, RegExp][] = [
  [
    'a script in the page',
    (page) => page.evaluate(() => void append('script', (it) => (it.textContent = 'window.ran=1'))),
    /Content Security Policy/,
  ],
  [
    'a script of somebody else',
    (page) =>
      page.evaluate(
        () => void append('script', (it) => it.setAttribute('src', '//elders.example')),
      ),
    /Content Security Policy/,
  ],
  [
    'a style in the page',
    (page) => page.evaluate(() => void append('style', (it) => (it.textContent = 'p{color:red}'))),
    /Content Security Policy/,
  ],
  [
    'a handler in an attribute',
    (page) =>
      page.evaluate(() =>
        append('button', (it) => it.setAttribute('onclick', 'window.ran=1')).click(),
      ),
    /Content Security Policy/,
  ],
  [
    'an image of somebody else',
    (page) =>
      page.evaluate(
        () => void append('img', (it) => it.setAttribute('src', 'https://elders.example/a.png')),
      ),
    /Content Security Policy/,
  ],
  [
    'a question to somebody else',
    (page) => page.evaluate(() => fetch('https://elders.example/').catch(() => null)),
    /Content Security Policy/,
  ],
  [
    'a page in the page',
    (page) =>
      page.evaluate(
        () => void append('iframe', (it) => it.setAttribute('src', 'https://elders.example/')),
      ),
    /Content Security Policy/,
  ],
  [
    'a way to another site',
    (page) => page.evaluate(() => void location.assign('http://127.0.0.1:9/')),
    /^asked elsewhere: http:\/\/127\.0\.0\.1:9\/$/,
  ],
  [
    'a line in the console',
    (page) => page.evaluate(() => void globalThis['console'].error('mis')),
    / mis$/,
  ],
  [
    'an error that nobody catches',
    (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error('mis');
        });
      }),
    /Error: mis/,
  ],
  [
    'a file that is missing',
    (page) => page.evaluate(() => void append('script', (it) => it.setAttribute('src', '/a.js'))),
    /^404 .*\/a\.js$/,
  ],
];

for (const path of ['/', '/aanmelden']) {
  plain.describe(`on ${path}`, () => {
    for (const [what, doWrong, complaint] of wrongs) {
      plain(`the browser complains about ${what}`, async ({ browser }) => {
        const { page, complaints } = await open(browser, path);
        expect(complaints).toEqual([]);
        await doWrong(page).catch(() => null);
        await expect.poll(() => complaints).toContainEqual(expect.stringMatching(complaint));
        const ran = await page.evaluate(() => 'ran' in window).catch(() => false);
        expect(ran, 'what was refused did not run').toBe(false);
        await page.context().close();
      });
    }
  });
}

// eslint-disable-next-line no-empty-pattern
plain('the end of the run finds who stands in the log of the site', async ({}, info) => {
  const occurred = info.outputPath('occurred.jsonl');
  await writeFile(occurred, `${JSON.stringify('slaapt niet')}\n`);
  const account = {
    email: 'a@b.example',
    password: 'een zin',
    role: 'lead',
    coalition: null,
  } as const;
  const log = 'error: a@b.example of 127.0.0.1 asked ?woorden=slaapt niet';
  expect(await peopleIn(log, [account], occurred)).toEqual([
    'slaapt niet',
    'a@b.example',
    '127.0.0.1',
  ]);
  expect(await peopleIn('error: nobody', [account], occurred)).toEqual([]);
});

async function open(browser: Browser, path: string) {
  const site = process.env['SITE_ADDRESS'] ?? '';
  const context = await browser.newContext({ baseURL: site });
  const complaints = listen(context, site, process.env['SITE_PROVIDER'] ?? '');
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.append = (name, prepare) => {
      const element = document.createElement(name);
      prepare(element);
      document.body.append(element);
      return element;
    };
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return { page, complaints };
}

declare global {
  /** In the page: makes an element, and puts it there. */
  function append(name: string, prepare: (element: HTMLElement) => void): HTMLElement;
  interface Window {
    append: typeof append;
  }
}
