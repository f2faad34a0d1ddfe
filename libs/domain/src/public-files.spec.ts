import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const src = dirname(fileURLToPath(import.meta.url));
const words = readdirSync(src, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The packages that a module loads when it runs, its own imports included; types load nothing. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  const loads = /^(?:import|export)\s+(?!type\b)(?:[^;]*?from\s+)?'([^']+)'/gm;
  for (const [statement, specifier = ''] of readFileSync(file, 'utf8').matchAll(loads)) {
    if (!specifier.startsWith('.')) packages.add(specifier);
    else if (!onlyTypes(statement)) {
      const found = packagesOf(join(dirname(file), specifier.replace(/\.js$/, '.ts')), seen);
      for (const one of found) packages.add(one);
    }
  }
  return packages;
}

function onlyTypes(statement: string): boolean {
  const names =
    /\{([^}]*)\}/
      .exec(statement)?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? [];
  const named = names.filter((name) => name !== '');
  return named.length > 0 && named.every((name) => name.startsWith('type '));
}

// Public pages load these files first, on a bad connection: no zod, no tables of phone numbers.
test.each(words.filter((word) => word !== 'phone-numbers'))(
  'the public file of %s loads no package',
  (word) => {
    expect([...packagesOf(join(src, word, 'index.ts'))]).toEqual([]);
  },
);

test('the public file of phone-numbers loads the tables of phone numbers', () => {
  const packages = packagesOf(join(src, 'phone-numbers', 'index.ts'));
  expect([...packages]).toEqual(['libphonenumber-js/min']);
});

test('every public file and contract is exported by the package, and nothing else is', () => {
  const { exports } = JSON.parse(readFileSync(join(src, '..', 'package.json'), 'utf8')) as {
    exports: Record<string, { types: string; default: string }>;
  };
  for (const [path, { default: built, types }] of Object.entries(exports)) {
    expect(types).toBe(built.replace(/\.js$/, '.d.ts'));
    const source = join(src, built.replace('./dist/', '').replace(/\.js$/, '.ts'));
    expect([path, existsSync(source)]).toEqual([path, true]);
  }
  expect(words.filter((word) => !(`./${word}` in exports))).toEqual([]);
});
