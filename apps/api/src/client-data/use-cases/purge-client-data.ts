import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ErasedValues, eraseFromTrail } from '../../platform/audit/erase.js';
import { Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { type Finding, FindingRepository } from '../finding.repository.js';
import { PublicTexts } from '../public-texts.js';
import { Teller } from '../teller.js';

/** Takes out for good what is held back, also from the trail, which still verifies. */
@Injectable()
export class PurgeClientData {
  constructor(
    private readonly findings: FindingRepository,
    private readonly publicTexts: PublicTexts,
    private readonly teller: Teller,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, id: string): Promise<void> {
    permit(ctx.user, ['client-data', 'purge']);
    await this.trail.write(ctx, async (write) => {
      const finding = await this.findings.lock(write.tx, id, 'purged');
      // Who had the text open may have saved it again.
      await write.tx.query('SELECT hold_client_data($1)', [id]);
      await eraseFromTrail(write, await valuesWith(write.tx, finding), 'client-data');
      await write.tx.query('SELECT purge_client_data($1)', [id]);
      await this.publicTexts.showAgain(write, finding.coalitionId);
      await this.findings.settle(write, finding, 'purged');
      await this.teller.tell(write, finding, 'purged');
    });
  }
}

/** $1 the finding, $2 what it points at, $3 the stream of its coalition. */
const VALUES = `
  WITH held AS (
    SELECT ARRAY(SELECT jsonb_array_elements_text(was)) AS texts FROM client_data_held
    WHERE finding_id = $1 AND place = 'texts'
  )
  SELECT v.entry_id AS "entryId", array_agg(v.name ORDER BY v.name) AS names
  FROM held, trail_values v JOIN trail_entries e ON e.id = v.entry_id
  WHERE e.stream = $3 AND v.name <> 'actor'
    AND redacted_json(v.value::jsonb, client_data_words(held.texts, e.subject_id <> $2
      AND e.subject_type <> 'publication')) <> v.value::jsonb
  GROUP BY v.entry_id ORDER BY v.entry_id`;

/** What the trail of the coalition holds of it: whole values go, for a value cannot be changed. */
async function valuesWith(
  tx: EntityManager,
  { id, subjectId, coalitionId }: Finding,
): Promise<ErasedValues[]> {
  return (await tx.query(VALUES, [id, subjectId, `coalition:${coalitionId}`])) as ErasedValues[];
}
