import { expect, type Locator, type Page } from '@playwright/test';

const atMost = 120;

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < atMost; presses += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(wanted)) return;
  }
  await expect(wanted, `not reached with ${atMost} times Tab`).toBeFocused({ timeout: 1 });
}

/** Goes to a field with the keyboard and types. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Goes to a button, link or box with the keyboard and presses a key on it. */
export async function pressOn(page: Page, wanted: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

async function hasFocus(locator: Locator): Promise<boolean> {
  if ((await locator.count()) !== 1) return false;
  return locator.evaluate((element) => element === document.activeElement);
}
