import type { Page } from '@playwright/test';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { pressOn, typeInto } from './support/keyboard.js';
import { expect, test } from './support/test.js';

const { partnerships: words } = texts;
const { peildatum } = texts.common;
const gp = { name: 'Huisartsen Coöperatie Amstelland' };
const midwives = { name: 'Verloskundigen De Verzonnen Ooievaar' };
const parents = { name: 'Ouderraad De Verzonnen Wieg' };
const mothers = { name: 'Moederraad De Verzonnen Draad' };

test.describe.configure({ timeout: 180_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

test('a lead sees who is missing, adds a known and a new partner with a contact, is shown likely doubles, looks back, ends one and undoes it', async ({
  page,
  account,
}) => {
  const workspace = new Workspace(page);
  await workspace.signIn(account(/Delft/));
  await page.getByRole('link', { name: /Delft/ }).first().click();
  // The summary of experience leads to the partners too.
  const parts = page.getByRole('navigation', { name: texts.coalitions.tabs.label });
  await parts.getByRole('link', { name: words.title, exact: true }).click();
  const coverage = page.getByRole('region', { name: words.coverage.title });
  const ring = coverage.getByRole('img');
  await expect(ring).toHaveAccessibleName(/Ontbreekt nog: .*huisarts/);
  await expect(coverage.getByText(/^Gevraagd of in gesprek: zorgverzekeraar$/)).toBeVisible();
  await page.getByText(words.coverage.table).first().click();

  // With the keyboard alone: an organisation that is in the register already.
  const add = page.getByRole('region', { name: words.add.title });
  await typeInto(page, add.getByLabel(words.add.search), 'huisartsen cooperatie');
  await page.keyboard.press('Enter');
  await pressOn(page, add.getByRole('button', { name: words.add.choose(gp) }), 'Enter');
  const dialog = page.getByRole('dialog');
  await inspect(page, 'adding a partner');
  await typeInto(page, dialog.getByLabel(words.add.part), 'Signaleert en verwijst');
  await pressOn(page, dialog.getByRole('button', { name: words.add.confirm }), 'Enter');
  await expect(page.getByText(words.add.done(gp), { exact: true }).first()).toBeVisible();
  await expect(ring).not.toHaveAccessibleName(/Ontbreekt nog: .*huisarts/);

  await add.getByRole('button', { name: words.add.fresh }).click();
  await dialog.getByLabel(words.add.name).fill('');
  await dialog.getByRole('button', { name: words.add.confirm }).click();
  await expect(dialog.getByRole('link', { name: /^Naam: / })).toBeVisible();
  await inspect(page, 'a new partner without a name');
  await dialog.getByLabel(words.add.name).fill(mothers.name);
  await dialog.getByLabel(words.add.type).selectOption('moederraad');
  await dialog.getByLabel(words.add.from).fill('2026-01-01');
  await dialog.getByRole('button', { name: words.add.confirm }).click();
  await expect(page.getByRole('heading', { name: mothers.name })).toBeVisible();

  // What it may be in the register is shown before anything is saved: it is that one, or it is not.
  const doubles = dialog.getByRole('region', { name: words.add.doubles({ count: 1 }) });
  await add.getByRole('button', { name: words.add.fresh }).click();
  await dialog.getByLabel(words.add.name).fill('De Verzonnen Ooievaar');
  await dialog.getByLabel(words.add.type).selectOption('verloskundige');
  await pressOn(page, dialog.getByRole('button', { name: words.add.confirm }), 'Enter');
  await expect(doubles.getByText(midwives.name)).toBeVisible();
  await expect(doubles.getByRole('heading')).toBeFocused();
  await inspect(page, 'likely doubles of a new partner');
  await pressOn(page, doubles.getByRole('button', { name: words.add.useThis(midwives) }), 'Enter');
  await expect(dialog.getByRole('heading', { name: words.add.dialog(midwives) })).toBeVisible();
  await pressOn(page, dialog.getByRole('button', { name: words.add.confirm }), 'Enter');
  await expect(page.getByRole('heading', { name: midwives.name })).toBeVisible();

  await add.getByRole('button', { name: words.add.fresh }).click();
  await dialog.getByLabel(words.add.name).fill('Moederraad De Verzonnen Draden');
  await dialog.getByLabel(words.add.type).selectOption('moederraad');
  await dialog.getByRole('button', { name: words.add.confirm }).click();
  await expect(doubles.getByText(words.add.already)).toBeVisible();
  await doubles.getByRole('button', { name: words.add.another }).click();
  await expect(page.getByRole('heading', { name: /De Verzonnen Draden/ })).toBeVisible();

  await page.getByRole('button', { name: words.list.contact(mothers) }).click();
  await dialog.getByLabel(words.contacts.job).fill('Voorzitter');
  await dialog.getByLabel(words.contacts.phone).fill('14 015');
  await inspect(page, 'a contact of a partner');
  await dialog.getByRole('button', { name: words.contacts.confirm }).click();
  const faces = page.getByRole('region', { name: words.contacts.title });
  await expect(faces.getByText('Voorzitter')).toBeVisible();
  await expect(faces.getByRole('link', { name: '14 015' })).toBeVisible();

  // Experience of parents: stated, and put right with a reason.
  const experience = page.getByRole('region', { name: texts.experience.title });
  await expect(experience.getByText(texts.experience.any.unknown)).toBeVisible();
  const group = texts.experience.groups['clients-and-parents'];
  await experience.getByRole('button', { name: texts.experience.stateNamed({ group }) }).click();
  await dialog.getByLabel(texts.experience.forms.advising).check();
  await dialog.getByLabel(texts.experience.form.people).fill('vier');
  await dialog.getByLabel(texts.experience.form.from).fill('2026-01-01');
  await dialog.getByRole('button', { name: texts.experience.form.save }).click();
  await expect(dialog.getByRole('link', { name: /^Met hoeveel mensen/ })).toBeVisible();
  await inspect(page, 'a group of experience with what is no number');
  await dialog.getByLabel(texts.experience.form.people).fill('4');
  await pressOn(page, dialog.getByRole('button', { name: texts.experience.form.save }), 'Enter');
  await expect(experience.getByText(texts.experience.any.yes)).toBeVisible();
  const since = '1 januari 2026';
  const correct = texts.experience.correctNamed({ group, date: since });
  await pressOn(page, experience.getByRole('button', { name: correct }), 'Enter');
  await dialog.getByLabel(texts.experience.involvement.developing, { exact: true }).check();
  await dialog.getByLabel(texts.experience.form.reason).fill('Zij worden nog geworven');
  await inspect(page, 'a correction of how experience takes part');
  await dialog.getByRole('button', { name: texts.experience.form.save }).click();
  await expect(experience.getByText(texts.experience.any.developing)).toBeVisible();

  await page.getByLabel(peildatum.label, { exact: true }).fill('2025-12-31');
  await page.getByRole('button', { name: peildatum.look }).press('Enter');
  await expect(page.getByRole('heading', { name: mothers.name })).toBeHidden();
  await expect(add).toBeHidden();
  await inspect(page, 'the partners of another day');
  await page.getByRole('button', { name: peildatum.today }).click();

  await page.getByRole('button', { name: words.list.step(mothers) }).click();
  await inspect(page, 'the next step with a partner');
  await dialog.getByRole('button', { name: words.step.confirm }).click();
  await expect(page.getByRole('heading', { name: mothers.name })).toBeHidden();
  await page.getByRole('button', { name: words.step.undo }).click();
  await expect(page.getByRole('heading', { name: mothers.name })).toBeVisible();
});

test('a lead keeps the page of one partner: what it does, with whom one works, its past, and another day', async ({
  page,
  account,
  client,
}) => {
  const lead = await client(account(/Delft/));
  const mine = await lead.send<SessionView>('GET', '/session');
  const { scope } = mine.body.user?.roles.find(({ role }) => role === 'lead') ?? {};
  const coalition = scope?.kind === 'coalition' ? scope.id : '';
  const path = `/coalitions/${coalition}/partnerships`;
  const made = await lead.send<PartnershipView>('POST', path, {
    organisation: { ...parents, partnerType: 'ouders' },
    ...{ status: 'active', from: '2026-01-01' },
  });
  const partnershipId = made.body.id;
  await lead.send('POST', `/coalitions/${coalition}/partner-contacts`, {
    ...{ partnershipId, job: 'Voorzitter', level: 'bestuur', role: null },
    ...{ phone: '14 015', email: '' },
  });
  await new Workspace(page).signIn(account(/Delft/));
  await page.goto(`/coalities/${coalition}/partners/${partnershipId}`);
  await expect(page.getByRole('heading', { name: parents.name, level: 2 })).toBeVisible();
  await expect(page.getByText(words.page.work.noAgreements)).toBeVisible();
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: words.page.change }).press('Enter');
  await typeInto(page, dialog.getByLabel(words.page.part), 'Denkt mee over de folder');
  await inspect(page, 'what a partner does');
  await dialog.getByRole('button', { name: words.page.details.confirm }).press('Enter');
  await expect(page.getByText('Denkt mee over de folder')).toBeVisible();
  const { past } = words.page;
  const active = past.correctNamed({ status: words.list.status.active });
  await pressOn(page, page.getByRole('button', { name: active }), 'Enter');
  await dialog.getByLabel(past.from).fill('2026-02-01');
  await dialog.getByRole('button', { name: past.confirm }).press('Enter');
  await expect(
    dialog.getByRole('link', { name: new RegExp(`^${past.reason.slice(0, 7)}`) }),
  ).toBeVisible();
  await inspect(page, 'a correction without a reason');
  await typeInto(page, dialog.getByLabel(past.reason), 'Zij begonnen later');
  await dialog.getByRole('button', { name: past.confirm }).press('Enter');
  await expect(page.getByText(/vanaf 1 februari 2026/)).toBeVisible();

  // With whom one works there: the same form as in the list; named, changed, ended, and that undone.
  const ofPartner = page.getByRole('region', { name: words.page.contacts.title });
  const chair = { job: 'Voorzitter', name: parents.name };
  await pressOn(
    page,
    ofPartner.getByRole('button', { name: words.contacts.change(chair) }),
    'Enter',
  );
  await typeInto(page, dialog.getByLabel(words.contacts.name), 'Sanne Wolthuis');
  await dialog.getByLabel(words.contacts.personEmail).fill('sanne');
  await dialog.getByRole('button', { name: words.contacts.confirmChange }).press('Enter');
  await expect(
    dialog.getByRole('link', { name: new RegExp(`^${words.contacts.personEmail}: `) }),
  ).toBeVisible();
  await inspect(page, 'a person with an address that is none');
  await dialog.getByLabel(words.contacts.personEmail).fill('sanne@voorbeeld.example');
  await dialog.getByRole('button', { name: words.contacts.confirmChange }).press('Enter');
  await expect(ofPartner.getByText('Sanne Wolthuis')).toBeVisible();
  await ofPartner.getByRole('button', { name: words.list.contactShort }).press('Enter');
  await typeInto(page, dialog.getByLabel(words.contacts.job), 'Penningmeester');
  await dialog.getByRole('button', { name: words.contacts.confirm }).press('Enter');
  const treasurer = { job: 'Penningmeester', name: parents.name };
  const end = ofPartner.getByRole('button', { name: words.contacts.remove(treasurer) });
  await pressOn(page, end, 'Enter');
  await expect(end).toBeHidden();
  await pressOn(page, page.getByRole('button', { name: words.step.undo }), 'Enter');
  await expect(end).toBeVisible();
  await inspect(page, 'the page of a partner with contacts');

  // As it was on another day: what began later is not there, and nothing can be changed.
  await page.getByLabel(peildatum.label, { exact: true }).fill('2026-01-31');
  await page.getByRole('button', { name: peildatum.look }).press('Enter');
  await expect(page.getByText(past.notYet({ date: '1 februari 2026' }))).toBeVisible();
  await expect(page.getByText(words.page.todayOnly)).toBeVisible();
  await expect(page.getByRole('button', { name: words.page.change })).toBeHidden();
  await inspect(page, 'the page of a partner on another day');
  // There and back: the organisation in the register, for the whole country.
  await pressOn(page, page.getByRole('button', { name: peildatum.today }), 'Enter');
  await pressOn(page, page.getByRole('link', { name: words.page.organisation }), 'Enter');
  await expect(page.getByRole('heading', { name: parents.name, level: 1 })).toBeVisible();
  await pressOn(page, page.getByRole('link', { name: /Delft.*, sinds 1 februari 2026$/ }), 'Enter');
  await expect(ofPartner).toBeVisible();
  await page.getByRole('link', { name: words.page.back }).press('Enter');
  await expect(page.getByRole('heading', { name: words.coverage.title })).toBeVisible();
});
