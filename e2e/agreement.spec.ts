import type { Browser, Page } from '@playwright/test';
import { problems } from '@zorgpaden/texts/nl/problems';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { mailedLink } from './support/mail.js';
import { pressOn } from './support/keyboard.js';
import { expect, test } from './support/test.js';

const { agreements, attachments } = texts;
const { editor, page: words } = agreements;
const midwife = 'verloskundige.akkoord@voorbeeld.example';
/** Who is asked by mail only, and who lets the lead know: five parties in three domains. */
const byMail = new Map([
  ['Verloskundigen in Delft', midwife],
  ['Jeugdgezondheidszorg (JGZ) Delft', 'jgz.akkoord@voorbeeld.example'],
]);
const told = ['Delft voor Elkaar', 'Delft Support', 'Gemeente Delft'];
const mothers = 'Moederraad De Verzonnen Wind';
const title = 'Warme overdracht in Delft';

test.describe.configure({ timeout: 300_000 });

/** Opens the tab of agreements of the coalition of Delft. */
async function openAgreements(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Delft/ }).first().click();
  const { afspraken } = texts.coalitions.tabs.parts;
  await page.getByRole('link', { name: afspraken, exact: true }).click();
}

async function addParty(page: Page, name: string): Promise<void> {
  await page.getByLabel(editor.party, { exact: true }).selectOption({ label: name });
  await page.getByRole('button', { name: editor.addParty }).click();
  await expect(page.getByRole('group', { name })).toBeVisible();
}

/** Where nobody looks for viruses no file becomes public, also not beside a public agreement. */
async function refuseUnscanned(page: Page): Promise<void> {
  const name = 'handtekeningen.png';
  const picture =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const file = { name, mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') };
  await page.getByLabel(attachments.file, { exact: true }).setInputFiles(file);
  await page.getByLabel(attachments.statement).check();
  await page.getByRole('button', { name: attachments.attach }).click();
  await page.getByRole('button', { name: attachments.discloseNamed({ name }) }).press('Enter');
  const yes = { name: attachments.disclosing.yes };
  await page.getByRole('dialog').getByRole('button', yes).press('Enter');
  const refused = problems['attachment.disclosure.no-scanner'];
  await expect(page.getByText(refused)).toBeVisible();
  await expectAccessible(page, 'a file that does not become public');
  await expectToFit(page, 'a file that does not become public');
}

/** A new organisation takes part from today. */
async function addPartner(page: Page, name: string): Promise<void> {
  const { add, title: partners } = texts.partnerships;
  await page.getByRole('link', { name: partners, exact: true }).click();
  const section = page.getByRole('region', { name: add.title });
  await section.getByLabel(add.search).fill(name);
  await page.keyboard.press('Enter');
  await section.getByRole('button', { name: add.fresh }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(add.name).fill(name);
  await dialog.getByLabel(add.type).selectOption('moederraad');
  await dialog.getByRole('button', { name: add.confirm }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Registers what a party let the lead know. */
async function answerFor(page: Page, name: string, decline?: string): Promise<void> {
  await page.getByRole('button', { name: words.answer({ name }) }).click();
  const dialog = page.getByRole('dialog');
  if (decline !== undefined) {
    await dialog.getByLabel(agreements.consent.answers.declined).check();
    await dialog.getByLabel(agreements.consent.reason).fill(decline);
  }
  await dialog.getByLabel(agreements.consent.person).fill('Een teammanager');
  await dialog.getByLabel(agreements.consent.function).fill('teammanager');
  await dialog.getByRole('button', { name: agreements.consent.confirm }).click();
  await expect(page.getByRole('main').getByText(words.answered)).toBeVisible();
}

/** Somebody without an account answers in a browser of their own; one who presses too soon is told what misses. */
async function consentByMail(browser: Browser, email: string): Promise<Page> {
  const visitor = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await visitor.goto(await mailedLink(email, 'akkoord'));
  await expect(visitor.getByRole('heading', { name: title })).toBeVisible();
  await visitor.getByRole('button', { name: agreements.asked.send }).click();
  await expect(visitor.getByRole('link', { name: /Functie: Vul dit veld in/ })).toBeVisible();
  await visitor.getByLabel(agreements.consent.function).fill('teamleider');
  await expectAccessible(visitor, 'asked for consent');
  await expectToFit(visitor, 'asked for consent');
  await visitor.getByRole('button', { name: agreements.asked.send }).press('Enter');
  await expect(visitor.getByText(agreements.asked.done.consented)).toBeVisible();
  return visitor;
}

test('a lead brings five parties in three domains to an agreement over one refusal, two by mail, lets a sixth join, and a next version takes its place', async ({
  page,
  account,
  browser,
}) => {
  await new Workspace(page).signIn(account(/Delft/));
  await openAgreements(page);
  await expect(page.getByRole('heading', { name: agreements.list.empty })).toBeVisible();

  await page.getByRole('link', { name: agreements.topics['warm-handover'] }).click();
  await page.getByRole('button', { name: editor.useTemplate }).click();
  await page.getByLabel(editor.title, { exact: true }).fill(title);
  for (const name of [...byMail.keys(), ...told]) await addParty(page, name);
  for (const [name, email] of byMail) {
    const party = page.getByRole('group', { name });
    await party.getByLabel(editor.contactName).fill(`Iemand van ${name}`);
    await party.getByLabel(editor.contactEmail).fill(email);
  }
  await expectAccessible(page, 'writing an agreement');
  await expectToFit(page, 'writing an agreement');
  await page.getByRole('button', { name: editor.save }).click();
  await expect(page.getByRole('main').getByText(editor.saved)).toBeVisible();

  await page.getByRole('button', { name: words.propose }).click();
  await expect(page.getByRole('main').getByText(words.proposed)).toBeVisible();
  await answerFor(page, 'Gemeente Delft');
  const mailed = () => mailedLink(midwife, 'akkoord');
  await expect.poll(mailed, { timeout: 30_000 }).not.toBe('');
  const before = await mailed();
  await answerFor(page, 'Delft voor Elkaar', 'Binnen een week lukt niet.');
  await expect(page.getByText('Binnen een week lukt niet.')).toBeVisible();
  await expectAccessible(page, 'an agreement that was declined');
  await expectToFit(page, 'an agreement that was declined');

  // Who consented to these very words is not asked again.
  await page.getByRole('button', { name: words.propose }).click();
  const answered = page.getByRole('button', { name: words.answer({ name: 'Gemeente Delft' }) });
  await expect(answered).toBeHidden();
  await answerFor(page, 'Delft voor Elkaar');
  await answerFor(page, 'Delft Support');
  await expect.poll(mailed, { timeout: 30_000 }).not.toBe(before);

  // A scanner opens every link before anybody reads the mail, also as a preview does.
  for (const email of byMail.values()) {
    const link = await mailedLink(email, 'akkoord');
    for (const method of ['HEAD', 'GET']) await fetch(link, { method });
    const preview = await (await browser.newContext()).newPage();
    await preview.goto(link);
    await expect(preview.getByRole('heading', { name: title })).toBeVisible();
    await preview.context().close();
  }
  await page.reload();
  await expect(page.getByText(agreements.states.proposed, { exact: true })).toBeVisible();
  for (const name of byMail.keys()) {
    await expect(page.getByRole('button', { name: words.answer({ name }) })).toBeVisible();
  }
  const visitors = [];
  for (const email of byMail.values()) visitors.push(await consentByMail(browser, email));
  const [visitor] = visitors;
  await visitor?.goto(await mailed());
  await visitor?.reload();
  await expect(visitor?.getByText(agreements.asked.noLink) ?? page.locator('none')).toBeVisible();

  await page.reload();
  await expect(page.getByText(agreements.states.agreed, { exact: true })).toBeVisible();

  // The sixth became a partner since, and joins for another one as well.
  const agreement = page.url();
  await addPartner(page, mothers);
  await page.goto(agreement);
  await page.getByRole('button', { name: words.join }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(agreements.joining.organisation).selectOption({ label: mothers });
  await dialog.getByLabel(agreements.consent.person).fill('Een voorzitter');
  await dialog.getByLabel(agreements.consent.function).fill('voorzitter');
  await dialog.getByText(editor.standsFor).first().click();
  await dialog.getByRole('checkbox', { name: 'Delft Support' }).check();
  await expectAccessible(page, 'a party joins');
  await expectToFit(page, 'a party joins');
  await dialog.getByRole('button', { name: agreements.joining.confirm }).press('Enter');
  await expect(page.getByRole('main').getByText(words.joined)).toBeVisible();
  await expect(page.getByText(words.standsFor({ names: 'Delft Support' }))).toBeVisible();

  // Public at once, and not any more at once: without a session, on the page of the municipality.
  await page.getByRole('button', { name: words.disclose }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.disclosing.yes }).press('Enter');
  await expect(page.getByRole('main').getByText(words.disclosed)).toBeVisible();
  const everybody = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await everybody.goto('/gemeente/GM0503-delft');
  await everybody.getByRole('link', { name: 'Lees de openbare afspraak' }).click();
  await expect(everybody.getByRole('article', { name: title })).toContainText(mothers);
  await expect(everybody.getByText('Een voorzitter')).toBeHidden();
  await expectAccessible(everybody, 'the public agreements of a municipality');
  await expectToFit(everybody, 'the public agreements of a municipality');
  await everybody.emulateMedia({ media: 'print' });
  await expect(everybody.getByRole('link', { name: /Alle contacten/ })).toBeHidden();
  await everybody.emulateMedia({ media: 'screen' });
  await refuseUnscanned(page);
  await page.getByRole('button', { name: words.conceal }).click();
  await expect(page.getByRole('main').getByText(words.concealed)).toBeVisible();
  await everybody.reload();
  await expect(everybody.getByRole('article')).toHaveCount(0);

  await page.getByRole('button', { name: words.newVersion }).click();
  await expect(page.getByRole('main').getByText(words.begun)).toBeVisible();
  await page.getByRole('button', { name: words.compare }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible(page, 'two versions side by side');
  await expectToFit(page, 'two versions side by side');
  await page.getByRole('button', { name: words.discard }).click();
  await page.getByRole('button', { name: words.undo }).click();
  await expect(page.getByRole('main').getByText(words.restored)).toBeVisible();

  // A party of the next version answers by name only: nobody is asked by mail any more.
  await page.getByRole('link', { name: words.edit }).click();
  await page.getByLabel(editor.title, { exact: true }).fill(`${title}, beter`);
  for (const name of byMail.keys()) {
    await page.getByRole('group', { name }).getByLabel(editor.contactName).fill('');
    await page.getByRole('group', { name }).getByLabel(editor.contactEmail).fill('');
  }
  await page.getByRole('button', { name: editor.save }).click();
  await page.getByRole('button', { name: words.propose }).click();
  for (const name of [...byMail.keys(), ...told]) await answerFor(page, name);
  await expect(page.getByText(words.version({ number: 2 })).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: `${title}, beter`, level: 2 })).toBeVisible();
  await expect(page.getByText(agreements.states.agreed, { exact: true })).toBeVisible();

  await page.getByRole('link', { name: words.back }).click();
  await expect(page.getByRole('link', { name: `${title}, beter` })).toBeVisible();
  await expect(page.getByRole('link', { name: title, exact: true })).toBeHidden();
});

test('on a day in between, the first version shows', async ({ page, account }) => {
  await new Workspace(page).signIn(account(/Almelo/));
  await page
    .getByRole('link', { name: /Almelo/ })
    .first()
    .click();
  const { afspraken } = texts.coalitions.tabs.parts;
  await page.getByRole('link', { name: afspraken, exact: true }).click();
  await page.getByRole('link', { name: /Wie de regie heeft/ }).click();
  await expect(page.getByText('Wie de regie heeft, hoort dat binnen een week')).toBeVisible();
  const day = new Date(Date.now() - 200 * 24 * 60 * 60_000).toISOString().slice(0, 10);
  await page.getByLabel(texts.common.peildatum.label).fill(day);
  await page.getByRole('button', { name: texts.common.peildatum.look }).click();
  await expect(page.getByText('Wie de regie heeft, hoort dat binnen een week')).toBeHidden();
  await expect(page.getByRole('button', { name: words.newVersion })).toBeHidden();
  await expectAccessible(page, 'an agreement on a day before');

  // It began later than it was written down: the first version shows until then.
  const { correcting } = agreements;
  const daysAgo = (days: number) =>
    new Date(Date.now() - days * 24 * 60 * 60_000).toISOString().slice(0, 10);
  await page.getByRole('button', { name: texts.common.peildatum.today }).press('Enter');
  await page.getByRole('button', { name: words.correct }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(correcting.agreedOn).fill(daysAgo(-5));
  await dialog.getByLabel(correcting.reason).fill('Het bestuur tekende later');
  await dialog.getByRole('button', { name: correcting.confirm }).press('Enter');
  const future = problems['agreement.correction.future'];
  await expect(dialog.getByRole('link', { name: new RegExp(future) })).toBeVisible();
  await expectAccessible(page, 'a correction that does not fit');
  await expectToFit(page, 'a correction that does not fit');
  await dialog.getByLabel(correcting.agreedOn).fill(daysAgo(50));
  await dialog.getByRole('button', { name: correcting.confirm }).press('Enter');
  await expect(page.getByRole('main').getByText(words.corrected)).toBeVisible();
  await expect(page.getByText(/Het bestuur tekende later/)).toBeVisible();
  await page.getByLabel(texts.common.peildatum.label).fill(daysAgo(70));
  await page.getByRole('button', { name: texts.common.peildatum.look }).click();
  await expect(page.getByText('Wie de regie heeft, hoort dat binnen een week')).toBeHidden();
});

test('two browsers write the same agreement, and the network drops: nothing is lost, nothing is double', async ({
  page,
  account,
  browser,
}) => {
  const lead = account(/Amstelveen/);
  await new Workspace(page).signIn(lead);
  await page
    .getByRole('link', { name: /Amstelveen/ })
    .first()
    .click();
  const { afspraken } = texts.coalitions.tabs.parts;
  await page.getByRole('link', { name: afspraken, exact: true }).click();
  await page.getByRole('link', { name: agreements.list.add }).first().click();
  await page.getByLabel(editor.title, { exact: true }).fill('Van de een');
  await page.getByLabel(agreements.topics.funding).check();

  // It arrives, and the answer does not.
  await page.route('**/agreements?draft=*', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: editor.save }).click();
  await expect(page.getByText(texts.common.offline).first()).toBeVisible();
  await page.unroute('**/agreements?draft=*');
  await page.getByRole('button', { name: editor.save }).click();
  await expect(page.getByRole('main').getByText(editor.saved)).toBeVisible();
  await page.getByRole('link', { name: words.back }).click();
  await expect(page.getByRole('link', { name: 'Van de een' })).toHaveCount(1);

  // On a phone the filters are folded away, behind a button that says how many are used.
  const { fold, clear } = texts.common.filter;
  const folded = (count: number) =>
    page.getByRole('button', { name: fold({ count }), exact: true });
  const topic = page.getByLabel(agreements.list.topic, { exact: true });
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(topic).toBeHidden();
  await pressOn(page, folded(0), 'Enter');
  await topic.selectOption({ label: agreements.topics.funding });
  await page.getByRole('button', { name: agreements.list.apply, exact: true }).press('Enter');
  await expect(folded(1)).toBeVisible();
  await expect(topic).toBeHidden();
  await expect(page.getByRole('link', { name: 'Van de een' })).toBeVisible();
  await expectAccessible(page, 'filtered agreements on a phone');
  await expectToFit(page, 'filtered agreements on a phone');
  await folded(1).press('Enter');
  await page.getByRole('button', { name: clear }).press('Enter');
  await expect(folded(0)).toBeVisible();
  await page.setViewportSize(size);
  await page.getByRole('link', { name: 'Van de een' }).click();
  await page.getByRole('link', { name: words.edit }).click();
  await page.getByLabel(editor.title, { exact: true }).fill('Van de een, beter');

  const state = await page.context().storageState();
  const other = await (
    await browser.newContext({ locale: 'nl-NL', storageState: state })
  ).newPage();
  await other.goto(page.url());
  await other.getByLabel(editor.title, { exact: true }).fill('Van de ander');
  await other.getByRole('button', { name: editor.save }).click();
  await expect(other.getByRole('main').getByText(editor.saved)).toBeVisible();

  await page.getByRole('button', { name: editor.save }).click();
  await expect(page.getByRole('heading', { name: editor.conflict })).toBeVisible();
  await expect(page.getByText('Van de ander')).toBeVisible();
  await expectAccessible(page, 'two people wrote the same agreement');
  await expectToFit(page, 'two people wrote the same agreement');
  // The change arrives, and its answer does not: sent again it is the same one, not one too late.
  const put = (url: URL) => /\/api\/v1\/coalitions\/[\w-]+\/agreements\/[\w-]+$/.test(url.pathname);
  await page.route(put, async (route) => {
    if (route.request().method() !== 'PUT') return route.fallback();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await page.getByRole('button', { name: editor.keepMine }).click();
  await expect(page.getByText(texts.common.offline).first()).toBeVisible();
  await expect(page.getByLabel(editor.title, { exact: true })).toHaveValue('Van de een, beter');
  await page.unroute(put);
  await page.getByRole('button', { name: editor.save }).click();
  await expect(page.getByRole('heading', { name: 'Van de een, beter', level: 2 })).toBeVisible();
});
