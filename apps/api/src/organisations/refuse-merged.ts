import { ExtendedError } from '../platform/http/problem.js';
import type { Reader } from '../platform/db/reader.js';

/** $1 the organisation. What it became in the end: the one it went up into can have gone up itself. */
const SUCCESSOR = `
  WITH RECURSIVE successors AS (
    SELECT kept_id AS id FROM organisation_merges WHERE merged_id = $1 AND undone_at IS NULL
    UNION
    SELECT m.kept_id FROM organisation_merges m JOIN successors s ON m.merged_id = s.id
    WHERE m.undone_at IS NULL
  )
  SELECT o.id, o.name FROM successors s JOIN organisations o ON o.id = s.id`;

/**
 * Leads from an organisation that went up into another one to that one.
 *
 * @throws ExtendedError `organisation.merged` with the `successor`
 */
export async function refuseMerged(reader: Reader, id: string): Promise<void> {
  const [successor] = (await reader.query(SUCCESSOR, [id])) as { id: string; name: string }[];
  if (successor === undefined) return;
  throw new ExtendedError('organisation.merged', { successor }, { name: successor.name });
}
