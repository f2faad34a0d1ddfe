import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';

/** Municipalities whose coalitions made an agreement public, and not as an example. */
@Injectable()
export class DisclosingMunicipalities {
  constructor(private readonly database: Database) {}

  async codes(): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ code: string }>(
      `SELECT DISTINCT m.municipality_code AS code
       FROM agreement_disclosures d
       JOIN agreements a ON a.id = d.agreement_id
       JOIN coalitions c ON c.id = a.coalition_id AND c.deleted_at IS NULL AND NOT c.demonstration
       JOIN coalition_municipalities m ON m.coalition_id = c.id AND upper_inf(m.period)
       WHERE d.ended_at IS NULL`,
    );
    return new Set(rows.map(({ code }) => code));
  }
}
