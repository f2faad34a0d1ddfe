import { addDays, addMonths, amsterdamNow } from '@zorgpaden/domain/shared';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { mailedLink } from './support/mail.js';
import { carryOver, reflectingCoalition } from './support/reflecting-coalition.js';
import { expect, test } from './support/test.js';
import type { Page } from '@playwright/test';

const { reflections, followUps, coalitions, common } = texts;
const { conversation, hear, list, page: words, plan, vitality } = reflections;
const partner = (number: number) => `Praatpartner ${String(number).padStart(2, '0')}`;
const today = amsterdamNow(Date.now()).date;

test.describe.configure({ timeout: 240_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

test('a reflection with twelve partners: planned, moved, held with eleven, closed; the twelfth heard later', async ({
  page,
  account,
  client,
}) => {
  const administrator = await client(account('administrator'));
  const name = 'Kansrijke Start Praatstad';
  const { id, client: lead } = await reflectingCoalition(administrator, name);
  await carryOver(page, lead);
  await page.goto(`/coalities/${id}/reflectie`);
  // What is done is read out as well, outside of it.
  const main = page.getByRole('main');
  const answer = page.getByRole('region', { name: vitality.title });
  await expect(answer).toContainText(vitality.answers.unknown);
  await expect(
    page.getByRole('link', { name: coalitions.tabs.parts.reflectie, exact: true }),
  ).toBeVisible();

  // Planned for tomorrow; one partner gets mail, and answers without an account.
  await page.getByRole('link', { name: list.plan }).click();
  await page.getByLabel(plan.date).fill(addDays(today, 1));
  await page.getByRole('button', { name: plan.send }).click();
  await expect(page.getByRole('link', { name: /^Waar: / })).toBeVisible();
  await inspect(page, 'planning a reflection, refused');
  await page.getByLabel(plan.place).fill('Raadhuis');
  const email = 'praatpartner@voorbeeld.example';
  await page.getByLabel(plan.emailOf({ name: partner(1) })).fill(email);
  await page.getByRole('button', { name: plan.send }).click();
  await expect(page.getByText(conversation.notYet)).toBeVisible();
  await inspect(page, 'a planned reflection');
  const mailed = () => mailedLink(email, 'reflectieformulier');
  await expect.poll(mailed, { timeout: 30_000 }).not.toBe('');
  const reflection = page.url();
  await page.goto(await mailed());
  await expect(page.getByText(partner(1))).toBeVisible();
  await inspect(page, 'the form of a partner');
  await page.getByLabel(reflections.subjects.means).fill('Er is te weinig tijd.');
  await page.getByLabel(reflections.form.answeredBy).fill('teamleider');
  await page.getByRole('button', { name: reflections.form.send }).click();
  await expect(page.getByText(reflections.form.done)).toBeVisible();

  // Moved to three weeks ago, and held with eleven.
  const day = addDays(today, -21);
  await page.goto(reflection);
  await page.getByRole('link', { name: words.move }).click();
  await page.getByLabel(plan.date).fill(day);
  await expect(page.getByText(plan.past)).toBeVisible();
  await page.getByRole('button', { name: plan.save }).click();
  // The form that was left names the same partners.
  await page.getByRole('button', { name: conversation.begin }).waitFor();
  for (let number = 1; number <= 11; number += 1) {
    await page.getByRole('checkbox', { name: partner(number) }).check();
  }
  await page.getByRole('button', { name: conversation.begin }).click();
  const finding = page.getByLabel(conversation.finding({ subject: reflections.subjects.means }));
  await expect(page.getByText('Er is te weinig tijd.')).toBeVisible();
  await finding.fill('Iedereen maakt twee uur per week vrij.');
  await expect(page.getByText(/^Bewaard om /)).toBeVisible();
  await page.reload();
  await expect(finding).toHaveValue('Iedereen maakt twee uur per week vrij.');

  // A promise without an owner keeps it open, and is named.
  await page.getByRole('button', { name: followUps.add }).click();
  await page.getByLabel(followUps.form.what).fill('Rooster maken');
  await page.getByRole('button', { name: followUps.form.confirm }).click();
  await expect(page.getByText(reflections.close.owner({ title: 'Rooster maken' }))).toBeVisible();
  await inspect(page, 'a conversation under way');
  await page.getByRole('button', { name: followUps.changeFor({ title: 'Rooster maken' }) }).click();
  await page.getByLabel(followUps.form.organisation).selectOption({ label: partner(2) });
  await page.getByLabel(followUps.form.dueOn).fill(addDays(today, 30));
  await page.getByRole('button', { name: followUps.form.confirm }).click();
  await page.getByRole('button', { name: reflections.close.confirm }).click();
  await expect(main.getByText(reflections.close.done)).toBeVisible();
  await inspect(page, 'a closed reflection');

  // Deels, with who was missed.
  await page.getByRole('link', { name: words.back }).click();
  await expect(answer).toContainText(vitality.answers.partly);
  await expect(answer).toContainText(partner(12));

  // The twelfth is heard three weeks later: ja, from that day on.
  await answer.getByRole('link', { name: vitality.look }).click();
  await page.getByRole('button', { name: hear.actionFor({ name: partner(12) }) }).click();
  await page.getByRole('button', { name: hear.confirm }).click();
  await expect(main.getByText(hear.done({ name: partner(12) }))).toBeVisible();
  // A press too many on the eleventh is taken back, with a reason, and put right again.
  const eleventh = { name: partner(11) };
  await page.getByRole('button', { name: reflections.unhear.actionFor(eleventh) }).press('Enter');
  await inspect(page, 'taking back that a partner was heard');
  await page.getByLabel(reflections.unhear.reason).fill('Verkeerde regel aangevinkt.');
  await page.keyboard.press('Enter');
  await expect(main.getByText(reflections.unhear.done(eleventh))).toBeVisible();
  await page.getByRole('button', { name: hear.actionFor(eleventh) }).press('Enter');
  await page.getByLabel(hear.on).fill(day);
  await page.keyboard.press('Enter');
  await expect(main.getByText(hear.done(eleventh))).toBeVisible();
  await page.getByRole('link', { name: words.back }).click();
  const says = (text: string) =>
    expect(answer.getByText(text, { exact: true })).toBeVisible({ timeout: 15_000 });
  await says(vitality.answers.yes);
  const look = async (on: string) => {
    await page.getByLabel(common.peildatum.label).fill(on);
    await page.getByRole('button', { name: common.peildatum.look }).click();
  };
  await look(addDays(today, -1));
  await says(vitality.answers.partly);
  await expect(page.getByRole('link', { name: list.plan })).toBeHidden();
  // So does the conversation itself, and nothing can be changed there.
  await answer.getByRole('link', { name: vitality.look }).click();
  await expect(page.getByText(common.peildatum.readOnly)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: words.notHeard })).toHaveCount(1);
  await expect(
    page.getByRole('button', { name: hear.actionFor({ name: partner(12) }) }),
  ).toBeHidden();
  await inspect(page, 'a conversation as of another day');
  await page.getByRole('link', { name: words.back }).click();
  await look(addMonths(day, 12));
  await says(vitality.answers.no);
  await inspect(page, 'the reflections of another day');

  // What was promised is done with one press, which can be undone.
  await page.getByRole('link', { name: reflections.promises.all }).click();
  const title = 'Rooster maken';
  await page.getByRole('button', { name: followUps.doneFor({ title }) }).press('Enter');
  await expect(main.getByText(followUps.isDone({ title }))).toBeVisible();
  await page.getByRole('button', { name: followUps.undo }).press('Enter');
  await expect(main.getByText(followUps.undone({ title }))).toBeVisible();
});
