import { Injectable } from '@nestjs/common';
import { refuseRemoval } from '@zorgpaden/domain/privacy';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { eraseFromTrail } from '../../platform/audit/erase.js';
import type { WriteContext } from '../../platform/audit/trail.js';
import { showInFinder } from '../../published-routes/index.js';
import { emptyAccount } from '../../users/index.js';
import { dropRows, endRoles, redactTexts } from './of-a-person.js';
import { valuesAbout } from './trail-values.js';

const REASON = 'removal';

/**
 * Takes somebody out of everything (AVG art. 17), at once and for good, whoever asks. What they did stays
 * done: it says no longer by whom.
 */
@Injectable()
export class PersonRemoval {
  constructor(private readonly revisions: MunicipalityRevisions) {}

  /** @throws DomainError `privacy.removal.…`, with the reason that stands against it */
  async carryOut(write: WriteContext, personId: string): Promise<void> {
    await refuse(write, personId);
    await eraseFromTrail(write, await valuesAbout(write.tx, personId), REASON);
    const rows: { coalitions: string[] }[] = await write.tx.query(
      'SELECT redact_person($1) AS coalitions',
      [personId],
    );
    await redactTexts(write.tx, personId);
    for (const coalitionId of rows[0]?.coalitions ?? []) {
      await this.revisions.raise(write, await showInFinder(write.tx, coalitionId));
    }
    await dropRows(write.tx, personId);
    await endRoles(write, personId);
    await emptyAccount(write, personId, REASON);
    await write.tx.query('SELECT forget_statistics()');
  }
}

/** Two administrators who leave at once wait for each other here. */
async function refuse({ tx, now }: WriteContext, personId: string): Promise<void> {
  const rows: { userId: string }[] = await tx.query(
    `SELECT user_id AS "userId" FROM role_assignments
     WHERE role = 'administrator' AND period @> $1::date ORDER BY id FOR UPDATE`,
    [amsterdamNow(now.getTime()).date],
  );
  const administrators = new Set(rows.map(({ userId }) => userId));
  const isAdministrator = administrators.delete(personId);
  const evidence: unknown[] = await tx.query(
    `SELECT 1 FROM agreement_consents s JOIN agreement_versions v ON v.id = s.version_id
     WHERE s.user_id = $1 AND s.registered_by = 'party' AND v.status = 'agreed' LIMIT 1`,
    [personId],
  );
  refuseRemoval({
    isAdministrator,
    otherAdministrators: administrators.size,
    isEvidence: evidence.length > 0,
  });
}
