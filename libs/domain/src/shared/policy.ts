/** A role that somebody holds on the day of asking. The full list of rule 12 comes later. */
export type Role =
  { readonly role: 'administrator' } | { readonly role: 'lead'; readonly coalitionId: string };

/** Who asks. `null` stands for everyone who is not signed in. */
export type Actor = { readonly id: string; readonly roles: readonly Role[] } | null;

export function isAdministrator(actor: Actor): boolean {
  return actor?.roles.some(({ role }) => role === 'administrator') ?? false;
}

export function isLeadOf(actor: Actor, coalitionId: string): boolean {
  return (
    actor?.roles.some((held) => held.role === 'lead' && held.coalitionId === coalitionId) ?? false
  );
}
