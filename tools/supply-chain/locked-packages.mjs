import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/**
 * @typedef {object} LockedPackage a package as a lockfile pins it
 * @property {string} path where it is installed
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX expression, or nothing
 * @property {string} integrity
 * @property {boolean} isTool only for building and testing
 * @property {boolean} isOptional
 * @property {readonly string[]} needs paths of the packages that it uses
 */

/** @typedef {{ version?: string, license?: string, integrity?: string, dev?: boolean, devOptional?: boolean, optional?: boolean, link?: boolean, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Entry */

const lockfiles = ['package-lock.json', 'tools/node-runtime/package-lock.json'];

/** Every package of others that any of our lockfiles pins, read without a network. */
export function lockedPackages() {
  return lockfiles.flatMap((file) => packagesOf(readFileSync(join(root, file), 'utf8')));
}

/**
 * @param {string} lockfile its text
 * @returns {LockedPackage[]}
 */
export function packagesOf(lockfile) {
  /** @type {Record<string, Entry>} */
  const entries = JSON.parse(lockfile).packages;
  return Object.entries(entries)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? '',
      integrity: entry.integrity ?? '',
      isTool: entry.dev === true || entry.devOptional === true,
      isOptional: entry.optional === true,
      needs: Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }).flatMap(
        (name) => resolve(entries, path, name) ?? [],
      ),
    }));
}

/**
 * Where a package finds another: beside itself, else in the folders above, as Node does.
 *
 * @param {Record<string, Entry>} entries
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
function resolve(entries, from, name) {
  for (let folder = from; ;) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (entries[path] !== undefined) return path;
    if (folder === '') return undefined;
    folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '');
    if (!folder.includes('node_modules/')) folder = '';
  }
}
