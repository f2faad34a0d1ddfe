import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe finds nothing: by all rules in light, and in dark by those that look at colours. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  const all = new AxeBuilder({ page }).withTags(rules);
  expect.soft(await violationsOf(all, 10), `axe on ${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const colours = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']);
  expect.soft(await violationsOf(colours, 0), `axe on ${state}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** @param atLeast more rules than this have to find something to look at: else axe saw no page */
async function violationsOf(axe: AxeBuilder, atLeast: number) {
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'rules that axe looked at').toBeGreaterThan(atLeast);
  return violations.map(({ id, nodes }) => ({
    rule: id,
    at: nodes.map(({ target, any }) => [target.join(' '), any[0]?.message ?? ''].join(': ')),
  }));
}

/** 400% zoom on a window of 1280 by 1024: that is what the page measures then. */
const zoomed = { width: 320, height: 256 };

/** Nothing sticks out and nothing is cut off at 320 pixels, nor at 400% zoom, which is the same. */
export async function expectToFit(page: Page, state: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(zoomed);
  expect.soft(await page.evaluate(findCutOff), `cut off on ${state} at 320 px`).toEqual([]);
  if (before !== null) await page.setViewportSize(before);
}

/** Runs in the page. */
function findCutOff(): string[] {
  const root = document.documentElement;
  const found = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
  const rows = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
  );
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isSeen =
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      box.width > 1 &&
      box.height > 1 &&
      style.clipPath === 'none';
    if (!isSeen || element.closest('svg') !== null) continue;
    const name = `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 40)}`;
    // What stands in a row that is pushed aside with a finger or the keyboard can be reached.
    const isPushed = rows.some((row) => row !== element && row.contains(element));
    if (!isPushed && box.right > root.clientWidth + 1 && box.left >= 0) {
      found.push(`sticks out: ${name}`);
    }
    const hides =
      ['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (hides && element.textContent.trim() !== '') found.push(`cuts off: ${name}`);
  }
  return found.slice(0, 8);
}
