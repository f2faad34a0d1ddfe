import type { Page } from '@playwright/test';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { pressOn, typeInto } from './support/keyboard.js';
import { expect, test } from './support/test.js';

const { organisations: words } = texts;
const kept = { name: 'Buurtwerk De Verzonnen Brug' };
const merged = { name: 'Stichting Buurtwerk De Verzonnen Brug' };
const both = { kept: kept.name, merged: merged.name };

test.describe.configure({ timeout: 240_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

test('an administrator looks an organisation up, changes it, merges it with its double, and undoes that', async ({
  account,
  client,
  page,
}) => {
  const administrator = await client(account('administrator'));
  const coalition = await administrator.send<CoalitionView>('POST', '/coalitions', {
    name: 'Kansrijke Start Renkum',
    level: 'local',
    municipalities: ['GM0274'],
    status: 'formed',
    statusSince: '2024-01-01',
  });
  const ids: string[] = [];
  for (const [organisation, from] of [
    [{ ...kept, partnerType: 'welzijn', kvk: '20260274' }, '2025-01-01'],
    [{ ...merged, partnerType: 'welzijn', kvk: '20260274', phone: '14 0317' }, '2024-01-01'],
  ] as const) {
    const path = `/coalitions/${coalition.body.id}/partnerships`;
    const made = await administrator.send<PartnershipView>('POST', path, {
      ...{ organisation, status: 'active', from },
    });
    ids.push(made.body.organisation.id);
  }

  const workspace = new Workspace(page);
  await workspace.signIn(account('administrator'));
  // With the keyboard alone.
  await pressOn(page, page.getByRole('link', { name: words.title, exact: true }), 'Enter');
  await expect(page.getByRole('heading', { name: words.title, level: 1 })).toBeVisible();
  await typeInto(page, page.getByLabel(words.search), '20260274');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.found({ count: 2 }))).toBeVisible();
  await pressOn(page, page.getByRole('link', { name: kept.name, exact: true }), 'Enter');
  await expect(page.getByRole('heading', { name: kept.name, level: 1 })).toBeVisible();
  await expect(page.getByText(/^Kansrijke Start Renkum, sinds 1 januari 2025$/)).toBeVisible();

  await pressOn(page, page.getByRole('button', { name: words.change.action }), 'Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.fields.kvk).fill('12');
  await dialog.getByRole('button', { name: words.change.confirm }).press('Enter');
  await expect(dialog.getByRole('link', { name: new RegExp(words.fields.kvk) })).toBeVisible();
  await inspect(page, 'details of an organisation that are not right');
  await dialog.getByLabel(words.fields.kvk).fill('20260274');
  await dialog.getByLabel(words.fields.otherNames).fill('De Brug');
  await dialog.getByRole('button', { name: words.change.confirm }).press('Enter');
  await expect(page.getByText(words.change.done, { exact: true }).first()).toBeVisible();

  // Written wrongly: all days get the right name, with a reason; and where mail goes is kept too.
  await pressOn(page, page.getByRole('button', { name: words.correct.action }), 'Enter');
  await dialog.getByLabel(words.correct.name).fill('Buurtwerk De Verzonnen Burg');
  await dialog.getByRole('button', { name: words.correct.confirm }).press('Enter');
  await expect(
    dialog.getByRole('link', { name: new RegExp(`^${words.correct.reason.slice(0, 7)}`) }),
  ).toBeVisible();
  await inspect(page, 'a correction of a name without a reason');
  await typeInto(page, dialog.getByLabel(words.correct.reason), 'Verschreven');
  await dialog.getByRole('button', { name: words.correct.confirm }).press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Buurtwerk De Verzonnen Burg', level: 1 }),
  ).toBeVisible();
  await page.getByRole('button', { name: words.correct.action }).press('Enter');
  await dialog.getByLabel(words.correct.name).fill(kept.name);
  await dialog.getByLabel(words.correct.reason).fill('Toch goed');
  await dialog.getByRole('button', { name: words.correct.confirm }).press('Enter');
  await expect(page.getByRole('heading', { name: kept.name, level: 1 })).toBeVisible();
  await page.getByRole('button', { name: words.change.action }).press('Enter');
  const postal = dialog.getByRole('group', { name: words.fields.postalAddress });
  await postal.getByLabel(words.fields.street).fill('Postbus 12');
  await postal.getByLabel(words.fields.postcode).fill('6860 AA');
  await dialog.getByRole('button', { name: words.change.confirm }).press('Enter');
  await expect(
    dialog.getByRole('link', { name: new RegExp(`^${words.fields.postalAddress}, `) }),
  ).toBeVisible();
  await postal.getByLabel(words.fields.place).fill('Oosterbeek');
  await dialog.getByRole('button', { name: words.change.confirm }).press('Enter');
  await expect(page.getByText('Postbus 12, 6860 AA Oosterbeek')).toBeVisible();

  await pressOn(page, page.getByRole('link', { name: words.history }), 'Enter');
  await expect(page.getByRole('heading', { name: words.historyTitle, level: 1 })).toBeVisible();
  await expect(page.getByText(texts.trail.titles['organisation change']).first()).toBeVisible();
  await page.getByRole('link', { name: words.toOne }).press('Enter');

  await pressOn(page, page.getByRole('link', { name: words.merge.with(merged) }), 'Enter');
  await expect(page.getByText(words.merge.what(both))).toBeVisible();
  await expect(
    page.getByText(words.merge.joined({ name: 'Kansrijke Start Renkum' })),
  ).toBeVisible();
  await expect(page.getByText(words.merge.gets({ fields: words.fields.phone }))).toBeVisible();
  await inspect(page, 'a merge that is looked at');
  await pressOn(page, page.getByRole('button', { name: words.merge.action }), 'Enter');
  await inspect(page, 'the question before a merge');
  await pressOn(page, dialog.getByRole('button', { name: words.merge.sure.confirm }), 'Enter');
  await expect(page.getByRole('heading', { name: words.doubles.into(both) })).toBeVisible();
  // Who has the old address comes to the one that stayed.
  await page.goto(`/organisaties/${ids[1]}`);
  await expect(page).toHaveURL(new RegExp(`/organisaties/${ids[0]}$`));
  await expect(page.getByText(/^Kansrijke Start Renkum, sinds 1 januari 2024$/)).toBeVisible();
  await expect(page.getByText(words.also({ names: `De Brug, ${merged.name}` }))).toBeVisible();

  await page.goto('/organisaties/dubbel');
  await expect(page.getByRole('heading', { name: words.doubles.title, level: 1 })).toBeVisible();
  await pressOn(page, page.getByRole('link', { name: words.doubles.into(both) }), 'Enter');
  await pressOn(page, page.getByRole('button', { name: words.undo.action }), 'Enter');
  await pressOn(page, dialog.getByRole('button', { name: words.undo.sure.confirm }), 'Enter');
  await expect(page.getByText(words.undo.done(merged), { exact: true }).first()).toBeVisible();
  await page.goto('/organisaties?zoek=20260274');
  await expect(page.getByText(words.found({ count: 2 }))).toBeVisible();
});

test('a lead proposes a merge, the administrator declines it with a reason, and the lead reads why', async ({
  account,
  browser,
  client,
  page,
}) => {
  const { mergeProposals: proposals } = texts;
  const [one, other] = [{ name: 'Kraamzorg De Verzonnen Pluim' }, { name: 'Pluim Kraamzorg' }];
  const names = { one: one.name, other: other.name };
  const lead = await client(account(/Delft/));
  const mine = await lead.send<SessionView>('GET', '/session');
  const { scope } = mine.body.user?.roles.find(({ role }) => role === 'lead') ?? {};
  const coalition = scope?.kind === 'coalition' ? scope.id : '';
  const path = `/coalitions/${coalition}/partnerships`;
  const partner = await lead.send<PartnershipView>('POST', path, {
    organisation: { ...one, partnerType: 'kraamzorg' },
    ...{ status: 'active', from: '2026-01-01' },
  });
  await lead.send('POST', path, {
    organisation: { ...other, partnerType: 'kraamzorg' },
    ...{ status: 'invited', from: '2026-01-01' },
  });
  await new Workspace(page).signIn(account(/Delft/));
  await page.goto(`/organisaties/${partner.body.organisation.id}`);
  const section = page.getByRole('region', { name: proposals.propose.title });
  await typeInto(page, section.getByLabel(proposals.propose.search), 'pluim kraamzorg');
  await page.keyboard.press('Enter');
  await pressOn(
    page,
    section.getByRole('button', { name: proposals.propose.named(other) }),
    'Enter',
  );
  const dialog = page.getByRole('dialog');
  await typeInto(page, dialog.getByLabel(proposals.propose.reason), 'Zij heten nu zo');
  await inspect(page, 'the reason of a proposal to merge');
  await dialog.getByRole('button', { name: proposals.propose.confirm }).press('Enter');
  await expect(section.getByText(proposals.propose.done, { exact: true })).toBeVisible();
  await expect(section.getByText(/wacht op de beheerder/)).toBeVisible();
  await inspect(page, 'an organisation with a proposal to merge');

  // The administrator is told on the first page, and declines.
  const desk = await (
    await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' })
  ).newPage();
  await new Workspace(desk).signIn(account('administrator'));
  const asked = texts.attention.kinds['merge-proposed']({
    title: Object.values(names).join(', '),
    count: 0,
  });
  await pressOn(desk, desk.getByRole('link', { name: asked }), 'Enter');
  await expect(desk.getByText(proposals.why({ reason: 'Zij heten nu zo' }))).toBeVisible();
  await inspect(desk, 'proposals to merge');
  const refuse = desk.getByRole('button', { name: proposals.refuse.named(names) });
  await pressOn(desk, refuse, 'Enter');
  await typeInto(desk, desk.getByLabel(proposals.refuse.reason), 'Zij hebben elk een eigen team');
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: proposals.refuse.confirm })
    .press('Enter');
  await expect(desk.getByText(proposals.refuse.done, { exact: true }).first()).toBeVisible();
  await expect(refuse).toBeHidden();
  await desk.close();

  await page.goto('/mijn');
  const answered = texts.attention.kinds['merge-answered']({
    title: Object.values(names).join(', '),
    count: 0,
  });
  await pressOn(page, page.getByRole('link', { name: answered }), 'Enter');
  const told = page.getByRole('region', { name: proposals.title });
  await expect(
    told.getByText(proposals.because({ reason: 'Zij hebben elk een eigen team' })),
  ).toBeVisible();
});
