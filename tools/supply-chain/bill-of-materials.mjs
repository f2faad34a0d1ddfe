import { hash } from 'node:crypto';

/** @typedef {import('./locked-packages.mjs').LockedPackage} LockedPackage */

/**
 * What the product is made of, as CycloneDX 1.6. Equal packages make an equal document: it can be
 * compared with an earlier one.
 *
 * @param {{ name: string, version: string, license: string }} product
 * @param {readonly LockedPackage[]} packages
 */
export function billOfMaterials(product, packages) {
  const refOf = new Map(packages.map((one) => [one.path, purlOf(one)]));
  /** @type {Map<string, LockedPackage[]>} */
  const byRef = new Map();
  for (const one of packages) byRef.set(purlOf(one), [...(byRef.get(purlOf(one)) ?? []), one]);
  const refs = [...byRef.keys()].sort();
  const own = `${product.name}@${product.version}`;
  const digest = hash('sha256', refs.join('\n'));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(digest)}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: product.name,
        version: product.version,
        licenses: [{ license: { id: product.license } }],
      },
    },
    components: refs.map((ref) => component(ref, byRef.get(ref) ?? [])),
    dependencies: [
      { ref: own, dependsOn: refs.filter((ref) => isTop(byRef.get(ref) ?? [])) },
      ...refs.map((ref) => ({
        ref,
        dependsOn: distinct(
          (byRef.get(ref) ?? []).flatMap(({ needs }) =>
            needs.flatMap((path) => refOf.get(path) ?? []),
          ),
        ),
      })),
    ],
  };
}

/** @param {LockedPackage} one */
export function purlOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** @param {string} ref @param {readonly LockedPackage[]} places */
function component(ref, places) {
  const [first] = places;
  if (first === undefined) throw new Error(`Nothing is known of ${ref}.`);
  const [group, name] = first.name.startsWith('@')
    ? first.name.split('/')
    : [undefined, first.name];
  const scope = places.every(({ isTool }) => isTool)
    ? 'excluded'
    : places.every(({ isOptional }) => isOptional)
      ? 'optional'
      : 'required';
  return {
    type: 'library',
    'bom-ref': ref,
    ...(group && { group }),
    name,
    version: first.version,
    scope,
    ...(first.integrity && { hashes: [hashOf(first.integrity)] }),
    ...(first.licence && { licenses: [licence(first.licence)] }),
    purl: ref,
  };
}

/** @param {string} expression */
function licence(expression) {
  return /[\s(]/.test(expression) ? { expression } : { license: { id: expression } };
}

/** @param {string} integrity as npm writes it: `sha512-<base64>` */
function hashOf(integrity) {
  const [algorithm = '', digest = ''] = (integrity.split(' ')[0] ?? '').split('-', 2);
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  };
}

/** Not inside another package. @param {readonly LockedPackage[]} places */
function isTop(places) {
  return places.some(({ path }) => path.split('node_modules/').length === 2);
}

/** @param {readonly string[]} texts */
function distinct(texts) {
  return [...new Set(texts)].sort();
}

/** A UUID (version 8) that follows from the content. @param {string} digest */
function uuidOf(digest) {
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return parts.join('-');
}
