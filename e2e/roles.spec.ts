import type { Browser, Page } from '@playwright/test';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { People } from './pages/people.js';
import { Workspace } from './pages/workspace.js';
import { acceptInvitation } from './support/accept-invitation.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { Authenticator } from './support/authenticator.js';
import { type ByHand, foundByHand, saidByTheTable } from './support/by-hand.js';
import { givenPartner } from './support/partner.js';
import { expect, test } from './support/test.js';

const { contactRoutes, passkeys, people: words, publications } = texts;
const password = 'paard fiets wolk lepel';
const lead = { email: 'trekker.erbij@voorbeeld.example', name: 'Trekker erbij' };
const editor = { email: 'meeschrijver@voorbeeld.example', name: 'Meeschrijver', password };
const partner = { email: 'partner.erbij@voorbeeld.example', name: 'Partner erbij' };
const today = new Date().toISOString().slice(0, 10);

test.describe.configure({ timeout: 300_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

/** A browser of somebody else, on a device that keeps passkeys. */
async function another(browser: Browser): Promise<{ page: Page; device: Authenticator }> {
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  const page = await context.newPage();
  return { page, device: await Authenticator.in(page) };
}

/** Signs out, and in again with what the device holds. */
async function comeBack(page: Page, device: Authenticator): Promise<void> {
  await page.goto('/mijn');
  const workspace = new Workspace(page);
  await workspace.signOut();
  await page.goto('/aanmelden');
  await device.touched(true);
  await page.getByRole('button', { name: passkeys.signIn.use }).click();
  await workspace.signOutButton.waitFor();
}

/** Requests about a coalition, one elsewhere and the nation, as somebody could make them by hand. */
function requestsOn(coalitionId: string, elsewhere: string, by: string): ByHand[] {
  const of = `/coalitions/${coalitionId}`;
  const thing = { coalitionId };
  const invitation = { email: `door.${by}@voorbeeld.example`, role: 'editor', from: today };
  return [
    { act: ['people', 'list'], thing, method: 'GET', path: `${of}/people` },
    {
      ...{ act: ['people', 'invite'], thing: { coalitionId, role: 'editor' } },
      ...{ method: 'POST', path: `${of}/invitations`, body: invitation },
    },
    { act: ['contact-route', 'list'], thing, method: 'GET', path: `${of}/contact-routes` },
    { act: ['contact-route', 'draft'], thing, method: 'POST', path: `${of}/contact-route-drafts` },
    { act: ['publication', 'list'], thing, method: 'GET', path: `${of}/publications` },
    { act: ['publication', 'preview'], thing, method: 'GET', path: `${of}/publications/next` },
    {
      ...{ act: ['coalition', 'change'], thing, method: 'PATCH', path: of },
      ...{ body: { name: `Kansrijke Start ${by}` }, headers: { 'If-Match': '"1"' } },
    },
    {
      ...{ act: ['people', 'list'], thing: { coalitionId: elsewhere } },
      ...{ method: 'GET', path: `/coalitions/${elsewhere}/people` },
    },
    { act: ['people', 'list-all'], thing: {}, method: 'GET', path: '/people' },
  ];
}

async function expectWhatTheTableSays(page: Page, requests: readonly ByHand[]): Promise<string[]> {
  const done: string[] = [];
  for (const request of requests) {
    const told = `${request.method} ${request.path}`;
    const said = await saidByTheTable(page, request);
    const found = await foundByHand(page, request);
    // What somebody else changed meanwhile is no refusal of the table.
    expect([told, found === '412' ? 'done' : found]).toEqual([told, said]);
    if (said === 'done') done.push(request.act.join(' '));
  }
  return done;
}

test('an administrator invites a lead, who needs no password and invites an editor and a partner; each can do what the table says', async ({
  account,
  browser,
  client,
  page,
}) => {
  const name = 'Kansrijke Start Uitnodiging';
  const administrator = await client(account('administrator'));
  const asked = { name, level: 'local', municipalities: ['GM0014'], status: 'exploring' };
  const made = { ...asked, statusSince: today };
  const { body: coalition } = await administrator.send<CoalitionView>('POST', '/coalitions', made);
  const { body: other } = await administrator.send<CoalitionView>('POST', '/coalitions', {
    ...made,
    name: 'Kansrijke Start Elders',
  });
  const organisation = await givenPartner(coalition.id);
  const requests = (by: string) => requestsOn(coalition.id, other.id, by);

  await new Workspace(page).signIn(account('administrator'));
  await page.getByRole('link', { name }).first().click();
  const people = new People(page);
  await people.open();
  await inspect(page, 'a coalition without people');
  await people.invite(lead.email, 'lead');
  await inspect(page, 'somebody was invited');
  await expect(people.row(lead.email)).toContainText(words.invitations.as({ role: 'trekker' }));

  const atLead = await another(browser);
  const ofLead = new People(atLead.page);
  await test.step('a lead makes a passkey, signs out, and comes back with it alone', async () => {
    await atLead.device.touched(true);
    await acceptInvitation(atLead.page, lead, `trekker van ${name}`);
    await comeBack(atLead.page, atLead.device);
    await new Workspace(atLead.page).openCoalition(new RegExp(name));
    await ofLead.open();
    await expect(ofLead.row(lead.name)).toContainText(words.you);
    await expect(atLead.page.getByText(words.alone)).toBeVisible();
    await ofLead.invite(editor.email, 'editor');
    await ofLead.invite(partner.email, 'partner', organisation);
    // Nobody gives a role that is not below the own one.
    const roles = atLead.page.getByLabel(words.invite.role, { exact: true }).getByRole('option');
    expect(await roles.allTextContents()).not.toContain(words.roles.lead);
  });

  const atEditor = await another(browser);
  await test.step('an editor with a password writes, and neither publishes nor invites', async () => {
    await acceptInvitation(atEditor.page, editor, `redacteur van ${name}`);
    await new Workspace(atEditor.page).signIn(editor);
    await new Workspace(atEditor.page).openCoalition(new RegExp(name));
    const ofEditor = new People(atEditor.page);
    await ofEditor.open();
    await expect(ofEditor.row(editor.name)).toBeVisible();
    await expect(ofEditor.inviteButton).toHaveCount(0);
    await expect(atEditor.page.getByRole('button', { name: words.end.action })).toHaveCount(0);
    await new Workspace(atEditor.page).openPublications();
    const publish = atEditor.page.getByRole('button', { name: publications.next.publish });
    await expect(publish).toHaveCount(0);
  });

  const atPartner = await another(browser);
  await test.step('a partner with a passkey sees the routes, and no people', async () => {
    await atPartner.device.touched(true);
    await acceptInvitation(atPartner.page, partner, `partner van ${organisation}`);
    await comeBack(atPartner.page, atPartner.device);
    await atPartner.page
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .click();
    const tabs = texts.coalitions.tabs;
    await expect(
      atPartner.page.getByRole('link', { name: tabs.parts.publicaties, exact: true }),
    ).toBeVisible();
    await expect(
      atPartner.page.getByRole('link', { name: tabs.parts.mensen, exact: true }),
    ).toHaveCount(0);
    await expect(new Workspace(atPartner.page).newRoute).toHaveCount(0);
  });

  await test.step('by hand each can do what the table says, and nothing else', async () => {
    const may = {
      lead: await expectWhatTheTableSays(atLead.page, requests('trekker')),
      editor: await expectWhatTheTableSays(atEditor.page, requests('redacteur')),
      partner: await expectWhatTheTableSays(atPartner.page, requests('partner')),
    };
    expect(may.lead).toContain('people invite');
    expect(may.editor).toContain('contact-route draft');
    expect(may.editor).not.toContain('people invite');
    expect(may.partner).toEqual(['contact-route list', 'publication list']);
  });

  await test.step('the lead changes and ends the role of the editor', async () => {
    await atLead.page.reload();
    const row = ofLead.row(editor.email);
    await row.getByRole('button', { name: /^Wijzig rol/ }).click();
    await inspect(atLead.page, 'changing a role');
    await atLead.page.keyboard.press('Escape');
    await row.getByRole('button', { name: /^Beëindig de rol/ }).click();
    const dialog = atLead.page.getByRole('dialog');
    await dialog.getByRole('button', { name: words.end.confirm }).click();
    await expect(dialog.getByRole('link', { name: /^Reden: / })).toBeVisible();
    await inspect(atLead.page, 'ending a role without a reason');
    await dialog.getByLabel(words.end.reason).fill('Andere baan');
    await dialog.getByRole('button', { name: words.end.confirm }).click();
    await expect(ofLead.done).toContainText(editor.name);
    await expect(row).toHaveCount(0);
    await atEditor.page.reload();
    await expect(new Workspace(atEditor.page).newRoute).toHaveCount(0);
  });
});

test('an administrator looks along in a coalition, and reads whose it is to change its routes', async ({
  page,
  account,
}) => {
  const workspace = new Workspace(page);
  await workspace.signIn(account('administrator'));
  await page
    .getByRole('link', { name: /Kansrijke Start Almelo/ })
    .first()
    .click();
  const { contactroutes } = texts.coalitions.tabs.parts;
  await page.getByRole('link', { name: contactroutes, exact: true }).click();
  const why = contactRoutes.list.readOnly({ roles: 'editor,lead,deputy' });
  await expect(page.getByText(why)).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(workspace.newRoute).toBeHidden();
  await expectAccessible(page, 'the routes of a coalition, to look at');

  await page.getByRole('link', { name: texts.coalitions.tabs.parts.publicaties }).click();
  await expect(page.getByRole('heading', { name: texts.publications.earlier.title })).toBeVisible();
  await expect(workspace.publishButton).toBeHidden();
});
