import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { optionsTable, startOptions } from '@zorgpaden/config';
import { startTexts } from '@zorgpaden/texts/en/start';
import { root } from './program.testing.js';

test('the README shows the options as they are', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const shown = /<!-- options -->\n(.*)\n<!-- \/options -->/s.exec(readme)?.[1] ?? '';
  const { meaning, heads } = startTexts.help;
  expect(cells(shown)).toEqual(cells(optionsTable(startOptions, meaning, heads)));
});

/** How a table is aligned is the formatter's business. */
function cells(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .filter((line) => !/^[|\s-]+$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}
