import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';

/** Municipalities of which everything that is published is an example: search engines stay out. */
@Injectable()
export class DemonstrationMunicipalities {
  constructor(private readonly database: Database) {}

  async codes(): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ code: string }>(
      `SELECT m.municipality_code AS code
       FROM coalition_municipalities m
       JOIN coalitions c ON c.id = m.coalition_id AND c.deleted_at IS NULL
       WHERE upper_inf(m.period)
       GROUP BY m.municipality_code
       HAVING bool_and(c.demonstration)`,
    );
    return new Set(rows.map(({ code }) => code));
  }
}
