import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { pressOn, typeInto } from './support/keyboard.js';
import { appointLead } from './support/new-lead.js';
import { expect, test } from './support/test.js';

const { actionPlans, coalitions, presences, restorations } = texts;
const { leave } = texts.contactRoutes;
const { editor, measureDialog, progressDialog } = actionPlans;
const coalition = /Kansrijke Start Delft/;
const second = {
  ...{ email: 'trekker.planschrijver@voorbeeld.example', name: 'Trekker die meeplant' },
  password: 'paard fiets wolk lepel',
};

test.describe.configure({ timeout: 180_000 });

test('a lead writes a plan with the keyboard, says how far it is, and takes it back', async ({
  page,
  account,
  client,
}) => {
  const workspace = new Workspace(page);
  const lead = account(coalition);
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await workspace.signIn(lead);
  await workspace.openCoalition(coalition);
  await page.getByRole('link', { name: coalitions.tabs.parts.plan, exact: true }).click();
  await expect(page.getByRole('heading', { name: actionPlans.empty })).toBeVisible();
  await pressOn(page, page.getByRole('link', { name: actionPlans.write }), 'Enter');

  const save = page.getByRole('button', { name: editor.save });
  await field(editor.name).waitFor();
  await save.click();
  await expect(page.getByRole('link', { name: /Wat wilt u bereiken/ })).toBeVisible();
  await expectAccessible(page, 'a plan with nothing in it, refused');
  await expectToFit(page, 'a plan with nothing in it, refused');

  await page.getByRole('link', { name: /Wat wilt u bereiken/ }).click();
  await page.keyboard.type('Elke zwangere een huisbezoek');
  await pressOn(page, page.getByRole('checkbox', { name: editor.measured }), 'Space');
  await typeInto(page, field(editor.indicatorName), 'Huisbezoeken');
  await typeInto(page, page.getByLabel(editor.baseline), '40');
  await typeInto(page, field(editor.target), '80,5');
  await typeInto(page, field(editor.actionText), 'Afspraken maken met de verloskundigen');
  await typeInto(page, page.getByLabel(editor.owner), 'Coördinator JGZ');
  await expectAccessible(page, 'a plan while it is written');
  await pressOn(page, save, 'Enter');
  await expect(page.getByText('Elke zwangere een huisbezoek')).toBeVisible();
  await expect(page.getByText(/0 van 1 actie klaar/)).toBeVisible();

  await page.getByRole('button', { name: /Meld voortgang van/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(progressDialog.state).selectOption('done');
  await dialog.getByLabel(progressDialog.on).fill('2999-01-01');
  await dialog.getByRole('button', { name: progressDialog.confirm }).click();
  await expect(dialog.getByRole('link', { name: /moet nog komen/ })).toBeVisible();
  await expectAccessible(page, 'progress of a day to come');
  await dialog.getByLabel(progressDialog.on).fill('2026-01-15');
  await dialog.getByRole('button', { name: progressDialog.confirm }).click();
  await expect(page.getByText(/1 van 1 actie klaar/)).toBeVisible();
  await expect(page.getByText('Klaar, sinds 15 januari 2026')).toBeVisible();

  await page.getByRole('button', { name: /^Meet: / }).click();
  await dialog.getByLabel(measureDialog.value).fill('veel');
  await dialog.getByRole('button', { name: measureDialog.confirm }).click();
  await expect(dialog.getByRole('link', { name: /Vul een getal in/ })).toBeVisible();
  await dialog.getByLabel(measureDialog.value).fill('60,25');
  await dialog.getByRole('button', { name: measureDialog.confirm }).click();
  await expect(page.getByText('50% van de weg naar het doel')).toBeVisible();

  // What was typed and not saved is there again after the page was closed, and is asked about.
  await page.getByRole('link', { name: actionPlans.change }).click();
  await field(editor.name).fill('Anders');
  await expect(page.getByText(/^Concept bewaard om/)).toBeVisible();
  await page.reload();
  await expect(field(editor.name)).toHaveValue('Anders');
  await expect(page.getByText(/^U gaat verder met uw concept van/)).toBeVisible();
  await expectAccessible(page, 'a plan that somebody goes on with');
  await expectToFit(page, 'a plan that somebody goes on with');
  await page.getByRole('link', { name: editor.cancel }).click();
  await expect(dialog).toContainText(leave.kept);
  await dialog.getByRole('button', { name: leave.leaveDiscard }).click();
  await expect(page.getByRole('heading', { name: /^Plan van aanpak/ })).toBeVisible();

  await page.getByRole('button', { name: actionPlans.remove }).click();
  await expect(page.getByRole('main').getByText(/is verwijderd/)).toBeVisible();
  // Somebody wrote another one since: the undo names it before it is done.
  const id = /coalities\/([\w-]+)/.exec(page.url())?.[1];
  const another = { title: 'Plan van de ander', from: '2026-01-01', until: null, goals: [] };
  await (await client(lead)).send('POST', `/coalitions/${id}/action-plans`, another);
  await page.getByRole('button', { name: actionPlans.undo }).click();
  await expect(dialog).toContainText(another.title);
  await expectAccessible(page, 'an undo that names what was built since');
  await dialog.getByRole('button', { name: restorations.restore }).click();
  await expect(page.getByText('Elke zwangere een huisbezoek')).toBeVisible();
});

test('two leads change one plan: the second sees that, and chooses', async ({
  page,
  account,
  client,
}) => {
  const lead = account(/Almelo/);
  const workspace = new Workspace(page);
  await workspace.signIn(lead);
  await workspace.openCoalition(/Almelo/);
  await page.getByRole('link', { name: coalitions.tabs.parts.plan, exact: true }).click();
  await page.getByRole('link', { name: actionPlans.change }).click();
  const name = page.getByLabel(editor.name, { exact: true });
  await name.fill('Plan van de een');
  const id = /coalities\/([\w-]+)\/plan\/([\w-]+)/.exec(page.url());
  const path = `/coalitions/${id?.[1]}/action-plans/${id?.[2]}`;
  await appointLead(await client(account('administrator')), id?.[1] ?? '', second);
  const colleague = await client({ ...second, role: 'lead', coalition: null });
  const here = { kind: 'action-plan', subjectId: id?.[2] };
  await colleague.send('POST', `/coalitions/${id?.[1]}/presences`, here);
  // Whoever comes back to the window hears who else has it open.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const also = presences.also({ name: second.name, role: presences.roles.lead });
  await expect(page.getByRole('status').getByText(also)).toBeVisible();
  await colleague.send(
    'PUT',
    path,
    { title: 'Plan van de ander', from: '2026-01-01', until: null, goals: [] },
    { 'If-Match': '"1"' },
  );
  await page.getByRole('button', { name: editor.save }).click();
  await expect(page.getByRole('heading', { name: editor.conflictTitle })).toBeVisible();
  await expect(name).toHaveValue('Plan van de een');
  await expectAccessible(page, 'a plan that somebody else changed');
  await page.getByRole('button', { name: editor.takeTheirs }).click();
  await expect(name).toHaveValue('Plan van de ander');
});
