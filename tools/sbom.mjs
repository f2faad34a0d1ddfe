/**
 * `npm run sbom`: writes what the product is made of to `dist/sbom.cdx.json`, or to the file that is
 * named, from the lockfiles alone.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from './paths.mjs';
import { billOfMaterials } from './supply-chain/bill-of-materials.mjs';
import { lockedPackages } from './supply-chain/locked-packages.mjs';

const product = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const path = resolve(root, process.argv[2] ?? 'dist/sbom.cdx.json');
const bill = billOfMaterials(product, lockedPackages());
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${path}: ${bill.components.length}`);
