/**
 * Names that people say and that stand in no table: a shorter or Dutch form of the official name.
 * The name before an addition, such as *Bergen* for *Bergen (NH.)*, is derived and not listed.
 */
export const spokenNames: readonly { readonly name: string; readonly municipalityCode: string }[] =
  [
    { name: 'Den Haag', municipalityCode: 'GM0518' },
    { name: 'The Hague', municipalityCode: 'GM0518' },
    { name: 'Den Bosch', municipalityCode: 'GM0796' },
    { name: 'Nuenen', municipalityCode: 'GM0820' },
    { name: 'Friese Meren', municipalityCode: 'GM1940' },
    { name: 'Zuidwest-Friesland', municipalityCode: 'GM1900' },
    { name: 'Noordoost-Friesland', municipalityCode: 'GM1970' },
    { name: 'Tietjerksteradeel', municipalityCode: 'GM0737' },
    { name: 'Ljouwert', municipalityCode: 'GM0080' },
  ];

/** The name without the addition that tells it from its namesakes, or `undefined` when it has none. */
export function nameWithoutAddition(name: string): string | undefined {
  const plain = name.replace(/\s*\([^)]*\)$/, '');
  return plain === name ? undefined : plain;
}
