import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe finds nothing, in light and in dark. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze();
    const found = violations.map(({ id, nodes }) => ({
      rule: id,
      at: nodes.map(({ target, any }) => [target.join(' '), any[0]?.message ?? ''].join(': ')),
    }));
    expect(passes.length, 'rules that axe looked at').toBeGreaterThan(10);
    expect.soft(found, `axe on ${state}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
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
    if (box.right > root.clientWidth + 1 && box.left >= 0) found.push(`sticks out: ${name}`);
    const hides =
      ['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (hides && element.textContent.trim() !== '') found.push(`cuts off: ${name}`);
  }
  return found.slice(0, 8);
}
