/**
 * The licences under which packages of others may come along. All let us pass the work on under the
 * EUPL-1.2, and ask for no more than that their text goes with it.
 */
export const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages that come under another licence, and why that is no objection. */
export const exceptions = [
  {
    packages: /^(?:axe-core|@axe-core\/playwright|ical\.js)$/,
    licence: 'MPL-2.0',
    reason:
      'Tests alone use it, as it is. The MPL binds per file, and is compatible with the EUPL.',
  },
  {
    packages: /^lightningcss(?:-.+)?$/,
    licence: 'MPL-2.0',
    reason: 'The build uses it, as it is; nothing of it is passed on.',
  },
  {
    packages: /^@fontsource(?:-variable)?\/atkinson-hyperlegible-next$/,
    licence: 'OFL-1.1',
    reason: 'A font, passed on as it is, under its own name and with its licence.',
  },
  {
    packages: /^caniuse-lite$/,
    licence: 'CC-BY-4.0',
    reason: 'A table of what browsers can do, read by the build; nothing of it is passed on.',
  },
  {
    packages: /^png-js$/,
    licence: '',
    reason: 'Its file LICENSE is the MIT licence; the description of the package leaves it out.',
  },
  {
    packages: /^date-holidays$/,
    licence: 'CC-BY-3.0',
    reason: 'A table of holidays that tests compare ours with; nothing of it is passed on.',
  },
];

/**
 * What stands in the way of passing these packages on.
 *
 * @param {readonly import('./locked-packages.mjs').LockedPackage[]} packages
 * @returns {string[]}
 */
export function objections(packages) {
  return packages
    .filter(({ name, licence }) => !isAllowed(licence, name))
    .map(({ name, version, licence }) => `${name}@${version}: ${licence || 'no licence'}`);
}

/**
 * Reads SPDX: of `OR` one is enough, of `AND` all are needed; `AND` binds first.
 *
 * @param {string} expression
 * @param {string} name
 * @returns {boolean}
 */
export function isAllowed(expression, name) {
  // Nothing is said: only a package that somebody looked into.
  if (expression === '') return isFine(expression, name);
  const tokens = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const either = () => {
    let result = both();
    while (tokens[at] === 'OR') {
      at += 1;
      const other = both();
      result = result || other;
    }
    return result;
  };
  const both = () => {
    let result = one();
    while (tokens[at] === 'AND') {
      at += 1;
      const other = one();
      result = result && other;
    }
    return result;
  };
  /** @returns {boolean} */
  const one = () => {
    const token = tokens[at++];
    if (token !== '(') return token !== undefined && isFine(token, name);
    const inside = either();
    return tokens[at++] === ')' && inside;
  };
  return either() && at === tokens.length;
}

/** @param {string} licence @param {string} name */
function isFine(licence, name) {
  return (
    allowed.has(licence) ||
    exceptions.some((one) => one.licence === licence && one.packages.test(name))
  );
}
