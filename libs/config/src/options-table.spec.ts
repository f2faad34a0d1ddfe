import { expect, test } from '@jest/globals';
import { optionsHelp, optionsTable } from './options-table.js';
import type { Option } from './option.js';

const port: Option<number> = {
  flag: 'port',
  env: 'PORT',
  shownDefault: '3000',
  fallback: 3000,
  read: () => ({ value: 1 }),
};
const secret: Option<string> = { env: 'SECRET', fallback: '', read: (value) => ({ value }) };
const meaning = { port: 'Where it listens.', secret: 'What nobody may know.' };

test('options make a table for the README', () => {
  const heads = {
    option: 'Option',
    environment: 'Environment',
    default: 'Default',
    meaning: 'Meaning',
  };
  expect(optionsTable({ port, secret }, meaning, heads)).toBe(
    [
      '| Option | Environment | Default | Meaning |',
      '| --- | --- | --- | --- |',
      '| `--port` | `PORT` | `3000` | Where it listens. |',
      '|  | `SECRET` |  | What nobody may know. |',
    ].join('\n'),
  );
});

test('options make lines for the terminal', () => {
  expect(optionsHelp({ port, secret }, meaning)).toBe(
    '  --port, PORT (3000)  Where it listens.\n  SECRET               What nobody may know.',
  );
});
