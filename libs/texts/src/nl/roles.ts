/** What a role is called, in the middle of a sentence. */
export const roleNames = {
  professional: 'professional',
  partner: 'partner',
  editor: 'redacteur',
  lead: 'trekker',
  deputy: 'plaatsvervanger',
  sponsor: 'opdrachtgever',
  adviser: 'adviseur',
  analyst: 'analist',
  administrator: 'beheerder',
};

/** `lead,deputy` as people say it: *trekker of plaatsvervanger*. */
export function rolesInWords(roles: string): string {
  const names: Readonly<Record<string, string | undefined>> = roleNames;
  const list = new Intl.ListFormat('nl', { type: 'disjunction' });
  return list.format(roles.split(',').map((role) => names[role] ?? role));
}
