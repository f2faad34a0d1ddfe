import type { ContactRouteView } from '@zorgpaden/domain/contact-routes/contract';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Finder } from './pages/finder.js';
import { RouteEditor } from './pages/route-editor.js';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { expect, test } from './support/test.js';
import type { Page } from '@playwright/test';

const { coalitions, contactRoutes, publications, trail } = texts;
const { filter } = texts.common;

test.describe.configure({ timeout: 180_000 });

/** Axe in light and dark, and nothing cut off at 320 pixels or 400% zoom. */
async function inspect(page: Page, state: string): Promise<void> {
  // Also under an open dialog, which hides it from the tree.
  await expect(page.locator('h1')).toHaveCount(1);
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

test('every public page and state is accessible, and fits at 400% zoom', async ({ page }) => {
  const finder = new Finder(page);
  for (const [state, address] of [
    ['the finder, empty', '/'],
    ['the finder with a place', '/?postcode=7607'],
    ['an answer', '/?postcode=7607&thema=geldzorgen&fase=pregnancy'],
    ['an answer with a general number only', '/?gemeente=GM0034&thema=wonen'],
    ['a choice between municipalities', '/?plaats=Bergen'],
    ['a refused place', '/?plaats=0000'],
    ['themes for own words', '/?woorden=huurachterstand'],
    ['a municipality', '/gemeente/GM0141-almelo'],
    ['a municipality without routes', '/gemeente/GM0034-almere'],
    ['an unknown municipality', '/gemeente/GM9999-x'],
    ['the coalitions', '/coalities'],
    ['about', '/over'],
    ['privacy', '/privacy'],
    ['accessibility', '/toegankelijkheid'],
    ['a page that does not exist', '/nergens'],
    ['the finder in English', '/en'],
    ['an answer in English', '/en?postcode=7607&thema=geldzorgen'],
  ] as const) {
    await page.goto(address);
    await inspect(page, state);
  }
  await page.goto('/?postcode=7607&thema=geldzorgen');
  await finder.awake();
  await finder.callExample.click();
  await expect(finder.notice).toBeVisible();
  await inspect(page, 'the notice of an example');

  await page.goto('/');
  await finder.place.click();
  await page.keyboard.insertText('berg');
  await expect(finder.suggestions.first()).toBeVisible();
  await inspect(page, 'suggestions');
});

test('every state of writing and publishing is accessible, and fits at 400% zoom', async ({
  page,
  account,
  client,
}) => {
  const lead = account(/Morgenster/);
  const workspace = new Workspace(page);
  const editor = new RouteEditor(page);
  await page.goto('/aanmelden');
  await workspace.signInButton.click();
  await expect(page.getByRole('link', { name: /Wachtwoord: / })).toBeVisible();
  await inspect(page, 'signing in with nothing filled in');
  await workspace.email.fill(lead.email);
  await workspace.password.fill('verkeerd');
  await workspace.signInButton.click();
  await expect(page.getByText(/horen niet bij elkaar/)).toBeVisible();
  await inspect(page, 'signing in refused');

  await workspace.signIn(lead);
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await workspace.openCoalition(/Morgenster/);

  await workspace.newRoute.click();
  await editor.team.waitFor();
  await editor.hoursStated.check();
  await editor.addTimeOn(1).click();
  await editor.time('from', 1).fill('17.00');
  await editor.time('to', 1).fill('9.00');
  await editor.save.click();
  await expect(editor.summary).toBeVisible();
  await inspect(page, 'a contact route with errors');
  await page.getByRole('link', { name: contactRoutes.edit.backToList }).click();
  await inspect(page, 'leaving an unsaved contact route');
  await page.getByRole('button', { name: contactRoutes.leave.leaveKept }).click();

  const other = await client(lead);
  const { user } = await other.get<SessionView>('/session');
  const path = `/coalitions/${user?.roles[0]?.scope.id}/contact-routes`;
  const { items } = await other.get<{ items: ContactRouteView[] }>(path);
  const [route] = items;
  await page
    .getByRole('link', { name: /^Wijzig / })
    .first()
    .waitFor();
  await page.goto(
    `${path.replace('/coalitions', '/coalities').replace('contact-routes', 'contactroutes')}/${route?.id}`,
  );
  await editor.nextSteps.fill('Wij bellen dezelfde dag terug.');
  await other.send(
    'PUT',
    `${path}/${route?.id}`,
    { ...route?.content, nextSteps: 'Wij bellen binnen een week terug.' },
    { 'If-Match': `"${route?.version}"` },
  );
  await editor.save.click();
  await expect(editor.conflict).toBeVisible();
  await inspect(page, 'two versions to choose from');
  await editor.side('theirs').check();
  await editor.saveChoice.click();

  await page.getByRole('link', { name: contactRoutes.list.toPublish }).click();
  await expect(workspace.publishButton).toBeVisible();
  await inspect(page, 'what a publication changes');
  await workspace.publishButton.click();
  await expect(page.getByRole('heading', { name: /is openbaar/ })).toBeVisible();
  await inspect(page, 'published');
  await page.getByRole('link', { name: coalitions.tabs.parts.geschiedenis, exact: true }).click();
  await expect(
    page.getByRole('heading', { name: /^Contactroute gewijzigd/ }).first(),
  ).toBeVisible();
  await page.getByLabel(filter.from, { exact: true }).fill('2026-11-02');
  await page.getByLabel(filter.to, { exact: true }).fill('2026-11-01');
  await page.getByRole('button', { name: filter.apply, exact: true }).click();
  await inspect(page, 'a period that runs backwards');
  await page.getByLabel(filter.from, { exact: true }).fill('2031-01-01');
  await page.getByLabel(filter.to, { exact: true }).fill('2031-01-02');
  await page.getByRole('button', { name: filter.apply, exact: true }).click();
  await expect(page.getByRole('heading', { name: trail.noneFound })).toBeVisible();
  await inspect(page, 'a history in which nothing is found');
  await workspace.openPublications();
  await page.getByRole('link', { name: publications.earlier.viewNamed({ number: 1 }) }).click();
  const restore = page.getByRole('button', { name: publications.restore.action({ number: 1 }) });
  await expect(restore).toBeVisible();
  await page.getByLabel(publications.one.compareWith).selectOption({ index: 1 });
  await expect(page.getByRole('heading', { name: /^Van publicatie/ })).toBeVisible();
  await inspect(page, 'two publications compared');
  await restore.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await inspect(page, 'asking whether to restore');
});
