import type { Page } from '@playwright/test';
import { SignIn } from '../pages/sign-in.js';
import { Workspace } from '../pages/workspace.js';
import { codeOf } from './client.js';

/**
 * Signs in somebody whose role asks for a second factor, and sets up an app as they are told.
 *
 * @returns the secret of the app
 */
export async function signInFirst(
  page: Page,
  person: { readonly email: string; readonly password: string },
): Promise<string> {
  const signIn = new SignIn(page);
  await signIn.givePassword(person);
  await signIn.useApp.click();
  await signIn.qrCode.waitFor();
  const secret = await signIn.readSecret();
  await signIn.code.fill(codeOf(secret));
  await signIn.confirmApp.click();
  await signIn.kept.click();
  await new Workspace(page).signOutButton.waitFor();
  return secret;
}
