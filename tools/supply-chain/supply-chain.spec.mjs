import assert from 'node:assert/strict';
import { test } from 'node:test';
import { billOfMaterials } from './bill-of-materials.mjs';
import { knownWeaknesses, verdict } from './known-weaknesses.mjs';
import { exceptions, isAllowed, objections } from './licences.mjs';
import { lockedPackages, packagesOf } from './locked-packages.mjs';

const packages = lockedPackages();
const product = { name: 'zorgpaden', version: '0.1.0', license: 'EUPL-1.2' };

test('every package comes under a licence that lets us pass it on', () => {
  assert.ok(packages.length > 500);
  assert.deepEqual(objections(packages), []);
});

test('every exception is needed, and says why', () => {
  for (const { packages: named, licence, reason } of exceptions) {
    assert.ok(reason.length > 20);
    const used = packages.some((one) => named.test(one.name) && one.licence.includes(licence));
    assert.ok(used, `${named} ${licence}`);
  }
});

for (const [expression, expected] of /** @type {const} */ ([
  ['MIT', true],
  ['GPL-3.0-only', false],
  ['MIT OR GPL-3.0-only', true],
  ['GPL-3.0-only OR MIT', true],
  ['MIT AND GPL-3.0-only', false],
  ['(MIT AND Zlib) OR GPL-3.0-only', true],
  ['GPL-3.0-only AND (MIT OR ISC)', false],
  ['MIT AND', false],
  ['(MIT', false],
  ['MIT ISC', false],
  ['MPL-2.0', false],
  ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE', false],
  ['', false],
])) {
  test(`the licence “${expression}” is ${expected ? '' : 'not '}allowed`, () => {
    assert.equal(isAllowed(expression, 'anything'), expected);
  });
}

test('the bill of materials names every package once, with its hash and what it uses', () => {
  const bill = billOfMaterials(product, packages);
  const refs = bill.components.map((component) => component['bom-ref']);
  assert.equal(new Set(refs).size, refs.length);
  assert.deepEqual(
    new Set(refs),
    new Set(packages.map(({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`)),
  );
  for (const { hashes = [] } of bill.components) {
    assert.match(hashes[0]?.alg ?? '', /^SHA-512$/);
    assert.match(hashes[0]?.content ?? '', /^[\da-f]{128}$/);
  }
  const known = new Set([...refs, bill.metadata.component['bom-ref']]);
  for (const { ref, dependsOn } of bill.dependencies) {
    assert.deepEqual(
      [ref, ...dependsOn].filter((one) => !known.has(one)),
      [],
    );
  }
  const fastify = bill.dependencies.find(({ ref }) => /^pkg:npm\/fastify@/.test(ref));
  assert.ok(fastify?.dependsOn.some((ref) => /^pkg:npm\/find-my-way@/.test(ref)));
});

test('the bill of materials is the same for the same packages, and another for others', () => {
  const [one, again] = [billOfMaterials(product, packages), billOfMaterials(product, packages)];
  assert.deepEqual(one, again);
  const other = billOfMaterials(product, packages.slice(1));
  assert.notEqual(other.serialNumber, one.serialNumber);
  assert.match(
    one.serialNumber,
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/,
  );
});

test('a package finds another beside itself before it looks above', () => {
  const lockfile = JSON.stringify({
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', dependencies: { b: '2', c: '1' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { c: '1' } },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/c': { version: '1.0.0' },
      'libs/x/node_modules/d': { version: '1.0.0', dependencies: { c: '1', e: '1' } },
    },
  });
  const needs = Object.fromEntries(packagesOf(lockfile).map((one) => [one.path, one.needs]));
  assert.deepEqual(needs['node_modules/a'], ['node_modules/a/node_modules/b', 'node_modules/c']);
  assert.deepEqual(needs['node_modules/a/node_modules/b'], ['node_modules/c']);
  assert.deepEqual(needs['libs/x/node_modules/d'], ['node_modules/c']);
});

const found = {
  vulnerabilities: {
    a: {
      via: [
        { name: 'a', severity: 'high', title: 'Bad', url: 'https://github.com/advisories/GHSA-1' },
        'b',
      ],
    },
    b: {
      via: [
        { name: 'b', severity: 'low', title: 'Mild', url: 'https://github.com/advisories/GHSA-2' },
      ],
    },
  },
};
const known = [{ advisory: 'GHSA-1', reason: 'It cannot be reached.', until: '2026-12-31' }];

test('a weakness that is not known stops the audit, a known one does not', () => {
  assert.deepEqual(verdict(found, known, '2026-12-01'), ['GHSA-2 (low) in b: Mild']);
});

test('an exception that is past its date, or no longer needed, stops it as well', () => {
  assert.deepEqual(verdict(found, known, '2027-01-01'), [
    'GHSA-2 (low) in b: Mild',
    'GHSA-1: look again, the exception held until 2026-12-31',
  ]);
  assert.deepEqual(verdict({ vulnerabilities: {} }, known, '2026-12-01'), [
    'GHSA-1: nothing has it any more, take the exception away',
  ]);
});

test('every known weakness says why it is no danger, and until when that holds', () => {
  for (const { advisory, reason, until } of knownWeaknesses) {
    assert.match(advisory, /^GHSA(?:-[\w]{4}){3}$/);
    assert.ok(reason.length > 20);
    assert.match(until, /^\d{4}-\d{2}-\d{2}$/);
  }
});
