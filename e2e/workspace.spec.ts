import type { FinderAnswer } from '@zorgpaden/domain/finder/contract';
import type { ContactRouteView } from '@zorgpaden/domain/contact-routes/contract';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { RouteEditor } from './pages/route-editor.js';
import { Workspace } from './pages/workspace.js';
import type { Client } from './support/client.js';
import { pressOn, typeInto } from './support/keyboard.js';
import { appointLead } from './support/new-lead.js';
import { expect, test } from './support/test.js';

const { contactRoutes, publications } = texts;
const coalition = /Kansrijke Start Delft/;
const question = '/finder?municipality=GM0503&theme=rouw-en-verlies&phase=birth';
const second = {
  email: 'tweede.trekker@voorbeeld.example',
  password: 'een lange zin als wachtwoord',
  role: 'lead',
  coalition: null,
} as const;

/** An errand goes on where the one before it ended: one lead, one coalition, one day. */
test.describe.configure({ mode: 'serial' });

async function shown(client: Client): Promise<string> {
  const { results } = await client.get<FinderAnswer>(question);
  return results.map(({ title }) => title).join('; ');
}

async function coalitionOf(client: Client): Promise<string> {
  const { user } = await client.get<SessionView>('/session');
  return user?.roles[0]?.scope.id ?? '';
}

test('a lead writes a route with the keyboard alone, publishes it, and the finder shows it at the next request', async ({
  page,
  account,
  client,
}) => {
  const lead = account(coalition);
  const api = await client(lead);
  const workspace = new Workspace(page);
  await workspace.signIn(lead);
  await workspace.openCoalition(coalition);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/Contactroutes · .*Delft/);
  await pressOn(page, workspace.newRoute, 'Enter');

  const editor = new RouteEditor(page);
  await editor.organisation.waitFor();
  await typeInto(page, editor.organisation, 'Stichting Voorbeeld');
  await typeInto(page, editor.team, 'Rouwteam');
  await expect(editor.preview).toContainText('Rouwteam');

  // A draft is kept by itself, and is there again after a reload.
  await expect(editor.draftSaved).toBeVisible();
  await page.reload();
  await expect(editor.team).toHaveValue('Rouwteam');

  // By what people say as well: a stillbirth is grief and loss.
  await typeInto(page, editor.themeSearch, 'stilgeboren');
  await pressOn(page, editor.box('Rouw en verlies'), 'Space');
  await pressOn(
    page,
    editor.box('Bevalling en kraamtijd').or(editor.box('Geboorte en kraamtijd')),
    'Space',
  );
  await typeInto(page, editor.phone, '015 260 21 11');
  await pressOn(page, editor.save, 'Enter');
  await expect(page.getByRole('main').getByText(contactRoutes.edit.savedNew)).toBeVisible();
  expect(await shown(api)).not.toContain('Rouwteam');

  await pressOn(page, page.getByRole('link', { name: contactRoutes.list.toPublish }), 'Enter');
  await expect(page.getByRole('heading', { name: publications.next.title })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Rouwteam');
  await typeInto(page, workspace.note, 'Nieuw team');
  await pressOn(page, workspace.publishButton, 'Enter');
  await expect(page.getByRole('status').filter({ hasText: /is openbaar/ })).toBeFocused();
  expect(await shown(api)).toContain('Rouwteam');
});

test('what is wrong is refused at the field, in the form and in the API, in the same words', async ({
  page,
  account,
  client,
}) => {
  const lead = account(coalition);
  const api = await client(lead);
  const id = await coalitionOf(api);
  const { items } = await api.get<{ items: ContactRouteView[] }>(
    `/coalitions/${id}/contact-routes`,
  );
  const valid = items.find(({ content }) => content.team === 'Rouwteam')?.content;
  const openingHours = {
    weekly: [{ day: 1, from: '17:00', to: '09:00' }],
    exceptions: [],
    onHolidays: 'closed',
  };
  const wrong = [
    { ...valid, channels: [], openingHours, nextSteps: 'BSN 123456782' },
    { ...valid, channels: [{ kind: 'phone', value: '0546', note: '' }] },
  ];
  const told = [];
  for (const content of wrong) {
    const { status, body } = await api.send<{ errors: { detail: string }[] }>(
      'POST',
      `/coalitions/${id}/contact-routes`,
      content,
    );
    expect(status).toBe(400);
    told.push(body.errors.map(({ detail }) => detail));
  }
  expect(told.map(({ length }) => length)).toEqual([3, 1]);

  const workspace = new Workspace(page);
  const editor = new RouteEditor(page);
  await workspace.signIn(lead);
  await workspace.openCoalition(coalition);
  await workspace.edit('Rouwteam, Stichting Voorbeeld').click();
  await editor.phone.fill('0546');
  await editor.save.click();
  await expect(editor.summary).toBeFocused();
  for (const sentence of told[1] ?? []) await expectAtField(sentence);

  await editor.removeChannel(1).click();
  await editor.hoursStated.check();
  await editor.addTimeOn(1).click();
  await editor.time('from', 1).fill('17.00');
  await editor.time('to', 1).fill('9.00');
  await editor.nextSteps.fill('BSN 123456782');
  await editor.save.click();
  for (const sentence of told[0] ?? []) await expectAtField(sentence);
  await editor.summary.getByRole('link').last().click();
  await expect(editor.nextSteps).toBeFocused();

  // Nothing of it may be kept, not even as a draft: whoever leaves is told so.
  await page.getByRole('link', { name: contactRoutes.edit.backToList }).click();
  await page.getByRole('button', { name: contactRoutes.leave.leaveLost }).click();
  await expect(workspace.newRoute).toBeVisible();

  /** Above the form with a link, and once more at the field itself. */
  async function expectAtField(sentence: string): Promise<void> {
    await expect(editor.summary.getByRole('link', { name: sentence })).toBeVisible();
    await expect(page.locator('form').getByText(sentence, { exact: true })).toBeVisible();
  }
});

test('when another lead saved the same route meanwhile, both versions are shown and one is chosen', async ({
  page,
  account,
  client,
}) => {
  const lead = account(coalition);
  const id = await coalitionOf(await client(lead));
  const administrator = await client(account('administrator'));
  await appointLead(administrator, id, { ...second, name: 'Tweede trekker' });

  const workspace = new Workspace(page);
  const editor = new RouteEditor(page);
  await workspace.signIn(lead);
  await workspace.openCoalition(coalition);
  await workspace.edit('Rouwteam, Stichting Voorbeeld').click();
  await editor.nextSteps.fill('Wij bellen dezelfde dag terug.');

  const other = await client(second);
  const path = `/coalitions/${id}/contact-routes`;
  const { items } = await other.get<{ items: ContactRouteView[] }>(path);
  const route = items.find(({ content }) => content.team === 'Rouwteam');
  const saved = await other.send(
    'PUT',
    `${path}/${route?.id}`,
    { ...route?.content, nextSteps: 'Wij bellen binnen een week terug.' },
    { 'If-Match': `"${route?.version}"` },
  );
  expect(saved.status).toBe(200);

  await editor.save.click();
  await expect(editor.conflict).toBeFocused();
  await expect(editor.side('mine')).toHaveAccessibleName(/dezelfde dag/);
  await expect(editor.side('theirs')).toHaveAccessibleName(/binnen een week/);
  await editor.side('mine').check();
  await editor.saveChoice.click();
  await expect(page.getByRole('main').getByText(contactRoutes.edit.savedChange)).toBeVisible();
  const { items: now } = await other.get<{ items: ContactRouteView[] }>(path);
  expect(now.find(({ id: one }) => one === route?.id)?.content.nextSteps).toBe(
    'Wij bellen dezelfde dag terug.',
  );
});

test('a deletion is undone with one press, and an earlier publication brings its text back', async ({
  page,
  account,
  client,
}) => {
  const lead = account(coalition);
  const api = await client(lead);
  const workspace = new Workspace(page);
  await workspace.signIn(lead);
  await workspace.openCoalition(coalition);
  const title = 'Rouwteam, Stichting Voorbeeld';
  await page.getByRole('button', { name: contactRoutes.list.deleteNamed({ title }) }).click();
  await page.getByRole('button', { name: contactRoutes.list.undo }).click();
  await expect(workspace.edit(title)).toBeVisible();

  await page.getByRole('button', { name: contactRoutes.list.deleteNamed({ title }) }).click();
  await page.getByRole('link', { name: contactRoutes.list.toPublish }).click();
  await workspace.publishButton.click();
  await expect(page.getByRole('status').filter({ hasText: /is openbaar/ })).toBeVisible();
  expect(await shown(api)).not.toContain('Rouwteam');

  await page.getByRole('link', { name: publications.earlier.viewNamed({ number: 2 }) }).click();
  await page.getByRole('button', { name: publications.restore.action({ number: 2 }) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: publications.restore.confirm })
    .click();
  await expect(
    page.getByRole('main').getByText(publications.earlier.restoredFrom({ number: 2 })),
  ).toBeVisible();
  expect(await shown(api)).toContain('Rouwteam');
});

test('a session that ends while somebody types loses nothing; signing out ends it', async ({
  page,
  account,
  context,
}) => {
  const lead = account(coalition);
  const workspace = new Workspace(page);
  const editor = new RouteEditor(page);
  await workspace.signIn(lead);
  await workspace.openCoalition(coalition);
  await workspace.edit('Rouwteam, Stichting Voorbeeld').click();
  await editor.nextSteps.fill('Wij komen langs.');
  await context.clearCookies({ name: 'session' });
  await editor.save.click();

  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(texts.sessions.again.title);
  await dialog.getByLabel(texts.sessions.password, { exact: true }).fill(lead.password);
  await dialog.getByRole('button', { name: texts.sessions.signIn, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main').getByText(contactRoutes.edit.savedChange)).toBeVisible();

  await page.goto('/mijn');
  await workspace.signOut();
  await page.goto('/mijn');
  await expect(workspace.email).toBeVisible();
});
