import { municipalityTexts as english } from '@zorgpaden/texts/en/municipalities';
import { municipalityTexts } from '@zorgpaden/texts/nl/municipalities';
import { publicTexts as texts } from '@zorgpaden/texts/nl/public';
import { expect, test } from './support/test.js';

const almelo = '/gemeente/GM0141-almelo';
/** A municipality without a demonstration: what is there is real. */
const real = '/gemeente/GM0034-almere';

test('the page of a municipality holds its routes, its coalition with the partners, and its number', async ({
  page,
}) => {
  await page.goto(almelo);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    municipalityTexts.municipality.title({ name: 'Almelo' }),
  );
  const routes = page.getByRole('region', { name: municipalityTexts.municipality.routes });
  await expect(routes.getByRole('heading', { level: 3, name: 'Geldzorgen' })).toBeVisible();
  await expect(routes.locator('[href^="tel:"]')).toHaveCount(0);
  const coalitions = page.getByRole('region', { name: municipalityTexts.municipality.coalitions });
  await expect(coalitions).toContainText('Kansrijke Start Almelo');
  await expect(coalitions.getByRole('definition').first()).toBeVisible();
  await expect(page.getByRole('link', { name: '0546 54 11 11' })).toHaveAttribute(
    'href',
    'tel:+31546541111',
  );

  await page.getByRole('link', { name: texts.finder.phases.pregnancy }).click();
  await expect(page).toHaveURL(/fase=pregnancy/);
  await expect(routes.getByRole('heading', { level: 3, name: 'Geldzorgen' })).toBeVisible();
});

test('on paper it is one card for the wall, with the numbers and without the buttons', async ({
  page,
}) => {
  await page.goto(almelo);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('0546 54 11 11').first()).toBeVisible();
  await expect(page.getByText(/Nummers veranderen/)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: municipalityTexts.municipality.print }),
  ).toBeHidden();

  const pdf = await page.pdf({ preferCSSPageSize: true });
  const size = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'));
  expect(size?.slice(1).map(Number).map(Math.round)).toEqual([595, 842]);
});

test('it has one address in each language, and an unknown one is not found', async ({
  page,
  request,
}) => {
  for (const other of ['/gemeente/GM0034', '/gemeente/GM0034-elsewhere']) {
    const moved = await request.get(other, { maxRedirects: 0 });
    expect(moved.status()).toBe(301);
    expect(moved.headers()['location']).toMatch(new RegExp(`${real}$`));
  }
  const unknown = await page.goto('/gemeente/GM9999-x');
  expect(unknown?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    municipalityTexts.municipality.unknownTitle,
  );

  await page.goto(real);
  for (const [language, address] of [
    ['nl', real],
    ['en', `/en${real}`],
  ]) {
    await expect(page.locator(`link[rel=alternate][hreflang=${language}]`)).toHaveAttribute(
      'href',
      new RegExp(`${address}$`),
    );
  }
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${real}$`));
  await page.getByRole('link', { name: texts.menu.otherLanguageLabel }).click();
  await expect(page).toHaveURL(new RegExp(`/en${real}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    english.municipality.title({ name: 'Almere' }),
  );
});

test('search engines see what is real and nothing of the demonstration', async ({
  page,
  request,
}) => {
  await page.goto(almelo);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  await page.goto(real);
  await expect(page.locator('meta[name=robots]')).toHaveCount(0);
  const structured = await page.locator('script[type="application/ld+json"]').innerText();
  expect(JSON.parse(structured)).toMatchObject({
    '@context': 'https://schema.org',
    contactPoint: { telephone: '14036' },
  });

  const sitemap = await (await request.get('/sitemap.xml')).text();
  expect(sitemap).toContain(real);
  expect(sitemap).not.toContain(almelo);
});

test('public pages and answers set no cookie and are the same bytes for everybody', async ({
  account,
  baseURL,
  client,
}) => {
  const lead = await client(account(/Almelo/));
  for (const path of [
    '/',
    '/?postcode=7607&thema=geldzorgen',
    almelo,
    '/en/coalities',
    '/api/v1/finder?postcode=7607&theme=geldzorgen',
    '/api/v1/municipalities/GM0141',
  ]) {
    const [without, signedIn] = await Promise.all(
      [{}, { Cookie: lead.cookieHeader }].map((headers) => fetch(`${baseURL}${path}`, { headers })),
    );
    for (const answer of [without, signedIn]) {
      expect(answer?.headers.getSetCookie(), path).toEqual([]);
      expect(answer?.headers.get('vary') ?? '', path).not.toMatch(/cookie/i);
    }
    expect(await signedIn?.text(), path).toBe(await without?.text());
  }
});
