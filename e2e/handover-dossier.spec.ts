import { richTextOf } from '@zorgpaden/domain/rich-text';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { pressOn } from './support/keyboard.js';
import { appointLead } from './support/new-lead.js';
import { expect, test } from './support/test.js';

const { attachments, common, coalitions, handoverDossier, presences } = texts;
const second = {
  ...{ email: 'trekker.meeschrijver@voorbeeld.example', name: 'Trekker die meeschrijft' },
  password: 'paard fiets wolk lepel',
};
const { tools } = common.richText;
const { draft } = texts.contactRoutes;
const coalition = /Kansrijke Start Delft/;

test.describe.configure({ timeout: 180_000 });

test('a lead writes to the next one with the keyboard, while somebody else does too', async ({
  page,
  account,
  client,
}) => {
  const workspace = new Workspace(page);
  await workspace.signIn(account(coalition));
  await workspace.openCoalition(coalition);
  await page.getByRole('link', { name: coalitions.tabs.parts.overdracht, exact: true }).click();
  await expect(page.getByRole('heading', { name: /Overdracht van/ })).toBeVisible();

  const id = /coalities\/([\w-]{36})/.exec(page.url())?.[1] ?? '';
  await appointLead(await client(account('administrator')), id, second);
  const colleague = await client({ ...second, role: 'lead', coalition: null });
  const here = { kind: 'handover-note', subjectId: id };
  await colleague.send('POST', `/coalitions/${id}/presences`, here);

  const change = page.getByRole('button', { name: handoverDossier.noteChange });
  const box = page.getByRole('textbox', { name: handoverDossier.noteLabel });
  await pressOn(page, change, 'Enter');
  await box.waitFor();
  const also = presences.also({ name: second.name, role: presences.roles.lead });
  await expect(page.getByRole('status').getByText(also)).toBeVisible();
  await box.focus();
  await page.keyboard.type('Begin bij ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('het ziekenhuis');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Bel eerst');
  await page.getByRole('button', { name: tools['bullet-list'] }).click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mail daarna');
  await expectAccessible(page, 'a handover while it is written');
  await expectToFit(page, 'a handover while it is written');

  const note = `/coalitions/${id}/handover-dossier/note`;
  await colleague.send(
    'PUT',
    note,
    { text: richTextOf('Van iemand anders') },
    { 'if-match': '"0"' },
  );
  const save = page.getByRole('button', { name: handoverDossier.noteSave });
  await pressOn(page, save, 'Enter');
  await expect(page.getByText(handoverDossier.noteConflict).first()).toBeVisible();
  await expect(page.locator('del')).toContainText('Van iemand anders');
  await expectAccessible(page, 'a handover that somebody else wrote too');
  await expectToFit(page, 'a handover that somebody else wrote too');

  await pressOn(page, save, 'Enter');
  await expect(page.locator('strong', { hasText: 'het ziekenhuis' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Mail daarna' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: handoverDossier.print }).click();
  expect((await download).suggestedFilename()).toMatch(/^overdracht-van-.*\.pdf$/);
  const archive = page.waitForEvent('download');
  await page.getByRole('link', { name: handoverDossier.archive }).click();
  expect((await archive).suggestedFilename()).toMatch(/^dossier-van-.*\.zip$/);
});

test('steps of the handover are ticked with the keyboard, taken back, and begun anew', async ({
  page,
  account,
}) => {
  const workspace = new Workspace(page);
  await workspace.signIn(account(coalition));
  await workspace.openCoalition(coalition);
  await page.getByRole('link', { name: coalitions.tabs.parts.overdracht, exact: true }).click();
  const said = (sentence: string) => page.getByRole('status').filter({ hasText: sentence });
  const step = handoverDossier.leaving['tell-partners'];
  const box = page.getByRole('checkbox', { name: step });
  await pressOn(page, box, 'Space');
  await expect(said(handoverDossier.tickSaid({ step }))).toBeVisible();
  await expect(box).toBeChecked();
  await expectAccessible(page, 'a handover with a step that was done');
  await expectToFit(page, 'a handover with a step that was done');
  await page.reload();
  await expect(box).toBeChecked();
  await pressOn(page, box, 'Space');
  await expect(said(handoverDossier.untickSaid({ step }))).toBeVisible();
  await expect(box).not.toBeChecked();
  await pressOn(page, box, 'Space');
  await expect(said(handoverDossier.tickSaid({ step }))).toBeVisible();
  await page.getByRole('button', { name: handoverDossier.newHandover }).click();
  await expectAccessible(page, 'asked whether to begin a new handover');
  await page.getByRole('dialog').getByRole('button', { name: handoverDossier.newHandover }).click();
  await expect(said(handoverDossier.newHandoverSaid)).toBeVisible();
  await expect(box).not.toBeChecked();
});

test('a file goes along when nothing stands against it, and can be taken away', async ({
  page,
  account,
}) => {
  const workspace = new Workspace(page);
  await workspace.signIn(account(coalition));
  await workspace.openCoalition(coalition);
  await page.getByRole('link', { name: coalitions.tabs.parts.overdracht, exact: true }).click();
  const file = page.getByLabel(attachments.file, { exact: true });
  const attach = page.getByRole('button', { name: attachments.attach });
  await file.waitFor();
  await attach.click();
  await expect(page.getByText('Kies een bestand.')).toBeVisible();
  await expectAccessible(page, 'no file was chosen');
  await expectToFit(page, 'no file was chosen');

  const picture =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const buffer = Buffer.from(picture, 'base64');
  await file.setInputFiles({ name: 'mevrouw Jansen.png', mimeType: 'image/png', buffer });
  await page.getByLabel(attachments.statement).check();
  await attach.click();
  const reason = page.getByLabel(common.suspicion.why);
  await reason.fill('de wethouder');
  await expectAccessible(page, 'a file that looks like a client');
  await attach.click();
  const link = page.getByRole('link', { name: 'mevrouw Jansen.png' });
  await expect(link).toBeVisible();
  const download = page.waitForEvent('download');
  await link.click();
  expect((await download).suggestedFilename()).toBe('mevrouw Jansen.png');

  await page.getByRole('button', { name: /^Verwijder mevrouw Jansen/ }).click();
  await expect(page.getByText(attachments.none)).toBeVisible();
  await page.getByRole('button', { name: attachments.undo }).click();
  await expect(link).toBeVisible();
});

test('what somebody pastes from another program is cleaned, and breaks no policy', async ({
  page,
  account,
}) => {
  const workspace = new Workspace(page);
  await workspace.signIn(account(coalition));
  await workspace.openCoalition(coalition);
  await page.getByRole('link', { name: coalitions.tabs.parts.overdracht, exact: true }).click();
  await page.getByRole('button', { name: handoverDossier.noteChange }).click();
  const box = page.getByRole('textbox', { name: handoverDossier.noteLabel });
  await box.click();
  await page.keyboard.press('Control+a');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      `<html><head><style>p { color: red }</style></head><body>
       <p class=MsoNormal style="color:red">Uit <b style="font-weight:normal">Word</b></p>
       <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span
         style="mso-list:Ignore">·</span>een punt</p><img src="https://elders.example/x.png">
       </body></html>`,
    );
    const paste = { clipboardData: data, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', paste));
  });
  await expect(box.getByRole('listitem')).toHaveText('een punt');
  await expect(box.locator('img, [style], strong')).toHaveCount(0);

  // What was typed and not saved is there again after the page was closed, until it is thrown away.
  await expect(page.getByText(/^Concept bewaard om/)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: handoverDossier.noteChange }).click();
  await expect(page.getByText(/^U gaat verder met uw concept van/)).toBeVisible();
  await expect(box.getByRole('listitem')).toHaveText('een punt');
  await expectAccessible(page, 'a handover that somebody goes on with');
  await page.getByRole('button', { name: draft.startOver }).click();
  await expect(box.getByText('een punt')).toBeHidden();
  await page.getByRole('button', { name: common.cancel }).click();
  await expect(box).toBeHidden();
});
