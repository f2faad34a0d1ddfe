import type { MunicipalityRevisions } from '../municipalities/index.js';
import type { WriteContext } from '../platform/audit/trail.js';

/** $1 the organisation. */
const MUNICIPALITIES = `
  SELECT DISTINCT m.municipality_code AS code FROM partnerships p
  JOIN coalition_municipalities m ON m.coalition_id = p.coalition_id
  WHERE p.organisation_id = $1 ORDER BY m.municipality_code`;

/** The public page of a municipality names the partners: what was cached of it is not used any more. */
export async function raiseWherePartner(
  ctx: WriteContext,
  revisions: MunicipalityRevisions,
  organisationId: string,
): Promise<void> {
  const rows = (await ctx.tx.query(MUNICIPALITIES, [organisationId])) as { code: string }[];
  if (rows.length > 0) {
    await revisions.raise(
      ctx,
      rows.map(({ code }) => code),
    );
  }
}
