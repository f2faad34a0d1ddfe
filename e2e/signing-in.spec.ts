import { SignIn } from './pages/sign-in.js';
import { Workspace } from './pages/workspace.js';
import { expectAccessible, expectToFit } from './support/accessibility.js';
import { codeOf } from './support/client.js';
import { appointLead } from './support/new-lead.js';
import { expect, test } from './support/test.js';
import type { Page } from '@playwright/test';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';

const lead = {
  email: 'nieuwe.trekker@voorbeeld.example',
  password: 'paard fiets wolk lepel',
  name: 'Nieuwe trekker',
};

test.describe.configure({ timeout: 180_000 });

async function inspect(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectToFit(page, state);
}

test('a lead signs in for the first time, sets up an app, comes back with a code, and without a phone', async ({
  page,
  account,
  client,
}) => {
  const own = await client(account(/Morgenster/));
  const { user } = await own.get<SessionView>('/session');
  const administrator = await client(account('administrator'));
  await appointLead(administrator, user?.roles[0]?.scope.id ?? '', lead);

  const signIn = new SignIn(page);
  const workspace = new Workspace(page);
  await signIn.givePassword(lead);
  await signIn.useApp.click();
  await expect(signIn.qrCode).toBeVisible();
  await inspect(page, 'setting up an app');
  const secret = await signIn.readSecret();
  await signIn.code.fill('000000');
  await signIn.confirmApp.click();
  await expect(page.getByRole('link', { name: /Deze code klopt niet/ })).toBeVisible();
  await inspect(page, 'setting up an app, refused');
  await signIn.code.fill(codeOf(secret, -30));
  await signIn.confirmApp.click();
  await expect(signIn.recoveryCodes).toHaveCount(10);
  await inspect(page, 'recovery codes');
  const [paper = ''] = await signIn.recoveryCodes.allInnerTexts();
  await signIn.kept.click();
  await workspace.signOut();

  await signIn.givePassword(lead);
  await expect(signIn.code).toBeVisible();
  await inspect(page, 'asking for a code');
  // A reload in the middle asks for the code again, not for the password.
  await page.reload();
  await signIn.code.fill(codeOf(secret));
  await signIn.goOn.click();
  await workspace.signOut();

  await signIn.givePassword(lead);
  await signIn.usePaper.click();
  await inspect(page, 'asking for a recovery code');
  await signIn.recoveryCode.fill(paper.toLowerCase());
  await signIn.remember.check();
  await signIn.goOn.click();
  await workspace.signOut();

  // This browser is remembered now.
  await signIn.givePassword(lead);
  await expect(workspace.signOutButton).toBeVisible();
});
