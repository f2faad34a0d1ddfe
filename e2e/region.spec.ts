import type { Page } from '@playwright/test';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { problems } from '@zorgpaden/texts/nl/problems';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { pressOn } from './support/keyboard.js';
import { expect, test } from './support/test.js';

const { agreements, overview, regionalCoalitions: words } = texts;
const { peildatum } = texts.common;
const { regio, afspraken } = texts.coalitions.tabs.parts;
const title = 'Een tolk bij het eerste gesprek';

test.describe.configure({ timeout: 180_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

test('a regional lead compares the local coalitions, and proposes an agreement to all of them, which one then finds as a draft', async ({
  page,
  account,
  browser,
}) => {
  await new Workspace(page).signIn(account(/Morgenster/));
  await page
    .getByRole('link', { name: /Morgenster/ })
    .first()
    .click();
  await pressOn(page, page.getByRole('link', { name: regio, exact: true }), 'Enter');
  const states = page.getByRole('table', { name: words.states.title });
  const row = states.getByRole('row', { name: /Almelo/ });
  await expect(row.getByText(/^Ontbreekt: .*zorgverzekeraar/)).toBeVisible();
  await expect(row.getByText(/afspraken gelden$|1 afspraak geldt$/)).toBeVisible();
  await page.getByRole('link', { name: words.tables.all }).click();
  const tables = page.getByRole('table', { name: words.tables.title });
  await expect(tables.getByRole('rowheader', { name: /^Verloskundigen in Almelo/ })).toBeVisible();
  await inspect(page, 'the local coalitions of a region side by side');

  // As cards on a phone it is still a table to who listens.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(row.getByRole('cell').first()).toBeVisible();
  await inspect(page, 'the local coalitions of a region on a phone');
  await page.setViewportSize({ width: 1280, height: 800 });

  await pressOn(page, page.getByRole('button', { name: words.proposals.propose }), 'Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.proposals.agreement).selectOption({ label: title });
  for (const checkbox of await dialog.getByRole('checkbox').all()) await checkbox.uncheck();
  await dialog.getByRole('button', { name: words.proposals.confirm }).click();
  const none = problems['regional-coalition.members.none'];
  await expect(dialog.getByText(none)).toBeVisible();
  await inspect(page, 'proposing an agreement to nobody');
  await dialog.getByRole('checkbox', { name: /Almelo/ }).check();
  await dialog.getByRole('button', { name: words.proposals.confirm }).press('Enter');
  await expect(page.getByRole('main').getByText(words.proposals.done({ title }))).toBeVisible();
  const proposal = page.getByRole('article', { name: title });
  await expect(proposal.getByText(words.proposals.outcomes.draft, { exact: true })).toBeVisible();
  await inspect(page, 'an agreement that was proposed');

  const local = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await new Workspace(local).signIn(account(/Almelo/));
  await local.getByRole('link', { name: `De regio stelt een afspraak voor: ${title}` }).click();
  await expect(local.getByRole('heading', { name: title, level: 2 })).toBeVisible();
  await local.getByRole('link', { name: agreements.page.edit }).waitFor();
  await pressOn(local, local.getByRole('button', { name: agreements.page.discard }), 'Enter');
  await local.getByRole('link', { name: afspraken, exact: true }).waitFor();

  await page.reload();
  await expect(proposal.getByText(words.proposals.outcomes.discarded)).toBeVisible();
  await page.getByLabel(peildatum.label, { exact: true }).fill('2015-01-01');
  await page.getByRole('button', { name: peildatum.look }).press('Enter');
  await expect(page.getByRole('heading', { name: words.empty })).toBeVisible();
  await expect(page.getByRole('button', { name: words.proposals.propose })).toBeHidden();
  await inspect(page, 'a region before anybody took part');
});

test('a local coalition reads the next text of its region beside its own, takes it over, and is told of which region it is', async ({
  page,
  account,
}) => {
  const { source } = agreements;
  await new Workspace(page).signIn(account(/Essenhof/));
  await page.getByRole('link', { name: `De regio heeft een nieuwe tekst: ${title}` }).click();
  await expect(page.getByRole('link', { name: /^Overgenomen van .*Morgenster/ })).toBeVisible();
  await expect(page.getByRole('table', { name: source.caption })).toBeVisible();
  await inspect(page, 'a next text of the region beside the own one');
  await page.setViewportSize({ width: 390, height: 844 });
  await inspect(page, 'a next text of the region on a phone');
  await page.setViewportSize({ width: 1280, height: 800 });
  await pressOn(page, page.getByRole('button', { name: source.take }), 'Enter');
  await expect(page.getByRole('main').getByText(source.said.taken)).toBeVisible();
  await expect(page.getByRole('button', { name: source.take })).toBeHidden();
  await expect(page.getByRole('link', { name: agreements.page.edit })).toBeVisible();

  // There is no such tab, and still an address.
  await page.goto(page.url().replace(/\/afspraken.*/, '/regio'));
  await expect(page.getByRole('heading', { name: words.local.title })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /Morgenster/ })).toBeVisible();
  await inspect(page, 'the page of a region, of a local coalition');
});

test('a local coalition that a region asks to take part is told so, and says yes itself', async ({
  page,
  account,
  client,
}) => {
  const region = await client(account(/Morgenster/));
  const coalitionOf = async (name: RegExp) => {
    const { body } = await region.send<{ items: CoalitionView[] }>('GET', '/coalitions');
    return body.items.find((one) => name.test(one.name))?.id ?? '';
  };
  const regional = await coalitionOf(/Morgenster/);
  const path = `/coalitions/${regional}/memberships`;
  const asking = { localId: await coalitionOf(/Delft/), from: amsterdamNow(Date.now()).date };
  expect((await region.send('POST', path, asking)).status).toBe(201);

  await new Workspace(page).signIn(account(/Delft/));
  await page.getByRole('link', { name: /^Een regio vraagt of de coalitie meedoet: / }).click();
  await expect(page.getByText(overview.memberships.asks)).toBeVisible();
  await inspect(page, 'a local coalition that is asked to take part in a region');
  const accept = page.getByRole('button', { name: /^Doe mee aan .*Morgenster/ });
  await pressOn(page, accept, 'Enter');
  await expect(page.getByRole('main').getByText(/Morgenster.* doet mee\.$/)).toBeVisible();
  await expect(accept).toBeHidden();
  await inspect(page, 'a local coalition that takes part in a region');

  // And takes part no longer: nobody else's errand finds it changed.
  await page.getByRole('button', { name: /^Deelname stoppen: .*Morgenster/ }).click();
  await page
    .getByRole('button', { name: overview.memberships.end.confirm, exact: true })
    .last()
    .click();
  await expect(page.getByRole('main').getByText(overview.memberships.end.done)).toBeVisible();
});
