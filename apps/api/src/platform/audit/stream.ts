/** Who a change belongs to; neither means that it is a national matter. */
export interface Belonging {
  readonly coalitionId?: string | null | undefined;
  readonly organisationId?: string | null | undefined;
}

/**
 * The chain that a change is written to. One per coalition, organisation or national matter: writers of
 * different ones do not wait for each other. What an organisation does within a coalition belongs there.
 */
export function streamOf({ coalitionId, organisationId }: Belonging): string {
  if (coalitionId) return `coalition:${coalitionId}`;
  return organisationId ? `organisation:${organisationId}` : 'nation';
}
