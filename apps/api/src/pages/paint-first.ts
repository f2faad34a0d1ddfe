import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const sheetLink = /<link rel="stylesheet" href="\/?([\w-]+\.css)">/g;
const preloadedScript = /<link rel="modulepreload"/g;
const moduleScript = /<script(?=[^>]* type="module")/g;

/** A page of which everything that its first paint needs comes before everything else. */
export type PaintFirst = (html: string) => string;

/**
 * Reads the style sheets that the build made, once, and puts them into the pages: what a page holds is
 * allowed by its hash (`policyOf`); a link to any other sheet stays as it is. Scripts give way to the
 * letters: a page is complete without them.
 */
export async function loadPaintFirst(webFolder: string): Promise<PaintFirst> {
  const folder = join(webFolder, 'browser');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css'));
  const sheets = new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
  return (html) =>
    html
      .replace(sheetLink, (link, name: string) => {
        const sheet = sheets.get(name);
        return sheet === undefined ? link : `<style>${sheet}</style>`;
      })
      .replace(preloadedScript, '$& fetchpriority="low"')
      .replace(moduleScript, '$& fetchpriority="low"');
}
