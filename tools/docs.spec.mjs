import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { optionsTable, startOptions } from '@zorgpaden/config';
import { permissionsDocument, policies } from '@zorgpaden/domain/permissions';
import { retentionInWords } from '@zorgpaden/domain/privacy';
import { startTexts as start } from '@zorgpaden/texts/en/start';
import { retentionTexts } from '@zorgpaden/texts/nl/retention';
import { root } from './paths.mjs';

/** Documents that anybody reads before the code. */
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** What a text gives as an example of something to make, or what only a build or a run makes. */
const examples = /\/(?:agreements|dist|results)(?:\/|$)/;

test('documents link to what exists', () => {
  const dead = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, target]) => join(dirname(document), String(target)))
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${document}: ${path}`),
  );
  assert.deepEqual(dead, []);
});

test('documents name files that exist', () => {
  const path = /`((?:apps|libs|tools|migrations|docs|e2e|bench)\/[^`\s<>{}…*]+)`/g;
  const gone = documents.flatMap((document) =>
    [
      ...read(document)
        .replaceAll(/^```[^]*?^```/gm, '')
        .matchAll(path),
    ]
      .map(([, named]) => String(named))
      .filter((named) => !existsSync(join(root, named)) && !examples.test(named))
      .map((named) => `${document}: ${named}`),
  );
  assert.deepEqual(gone, []);
});

test('every decision stands in the list of decisions', () => {
  const list = read('docs/adr/README.md');
  for (const path of documents.filter((path) => /adr.\d{4}/.test(path))) {
    assert.ok(list.includes(relative('docs/adr', path)), path);
  }
});

test('the README tells the options that there are', () => {
  const readme = read('README.md');
  const told = /<!-- options -->([^]*)<!-- \/options -->/.exec(readme)?.[1] ?? '';
  const table = optionsTable(startOptions, start.help.meaning, start.help.heads);
  assert.equal(cells(told), cells(table));
});

test('the document about retention tells the periods that there are', () => {
  const told = /<!-- retention -->([^]*)<!-- \/retention -->/.exec(
    read('docs/privacy/retention.md'),
  )?.[1];
  const { data, ground, kept, then } = retentionTexts.heads;
  const rows = retentionInWords(retentionTexts).map((row) => [
    row.data,
    row.ground,
    row.kept,
    row.then,
  ]);
  const table = [[data, ground, kept, then], Array(4).fill('---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  assert.equal(cells(told ?? ''), cells(table), `docs/privacy/retention.md wants:\n${table}`);
});

test('the tables of permissions are those of the policy', () => {
  assert.equal(
    cells(read('docs/permissions.md')),
    cells(permissionsDocument(policies)),
    'docs/permissions.md is stale. Write it anew: npm run docs:permissions',
  );
});

/** @param {string} document */
function read(document) {
  return readFileSync(join(root, document), 'utf8');
}

/** A Markdown table without what is only for the eye. @param {string} table */
function cells(table) {
  return table
    .trim()
    .replaceAll(/-{3,}/g, '---')
    .replaceAll(/ *\| */g, '|');
}
