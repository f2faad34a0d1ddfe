import type { roleNames as dutch } from '../nl/roles.js';

export const roleNames: Readonly<Record<keyof typeof dutch, string>> = {
  professional: 'professional',
  partner: 'partner',
  editor: 'editor',
  lead: 'lead',
  deputy: 'deputy lead',
  sponsor: 'sponsor',
  adviser: 'adviser',
  analyst: 'analyst',
  administrator: 'administrator',
};

/** `lead,deputy` as people say it: *lead or deputy lead*. */
export function rolesInWords(roles: string): string {
  const names: Readonly<Record<string, string | undefined>> = roleNames;
  const list = new Intl.ListFormat('en', { type: 'disjunction' });
  return list.format(roles.split(',').map((role) => names[role] ?? role));
}
