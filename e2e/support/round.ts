import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, expectToFit } from './accessibility.js';
import { expect, test } from './test.js';

/** The addresses behind sign-in, as the web keeps them beside its routes: none is forgotten. */
export async function workspacePages(of: RegExp): Promise<string[]> {
  const file = join(import.meta.dirname, '../../apps/web/workspace-pages.json');
  const all = JSON.parse(await readFile(file, 'utf8')) as string[];
  return all.filter((address) => of.test(address));
}

/** Opens pages one after another, and looks at each as anybody may meet it. */
export class Round {
  private readonly titles = new Map<string, string>();
  private readonly links = new Set<string>();

  constructor(
    private readonly page: Page,
    /** What stands for the names in the addresses; for others a link is followed. */
    private readonly given: Readonly<Record<string, string>>,
  ) {}

  async open(addresses: readonly string[]): Promise<void> {
    for (const address of addresses) await test.step(address, () => this.openOne(address));
  }

  private async openOne(address: string): Promise<void> {
    const { page } = this;
    await page.goto(this.find(address));
    await expect(page.locator('h1'), address).toHaveCount(1);
    // A page says its name with its first words, and the lines that wait for more go away.
    await expect(page, address).toHaveTitle(/ · /);
    await expect(page.locator('main zp-skeleton'), address).toHaveCount(0);
    const title = await page.title();
    // Going on with a draft is the page on which it was begun.
    const own = address.replace('/:draftId', '');
    expect.soft(this.titles.get(title) ?? own, `another page is called ${title}`).toBe(own);
    this.titles.set(title, own);
    await expectAccessible(page, address);
    await expectToFit(page, address);
    const hrefs = await page
      .locator('main a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const href of hrefs) this.links.add(href.split(/[?#]/)[0] ?? '');
  }

  /** The address, filled in; or the first link to such a page on the pages before it. */
  private find(address: string): string {
    const filled = `/${address.replace(/:(\w+)/g, (name, key: string) => this.given[key] ?? name)}`;
    if (!filled.includes(':')) return filled;
    const pattern = new RegExp(`^${filled.replace(/:\w+/g, String.raw`(?=[^/]*\d)[\w-]+`)}$`);
    const link = [...this.links].find((href) => pattern.test(href));
    expect(link, `a link to ${address}`).toBeDefined();
    return link ?? '';
  }
}
