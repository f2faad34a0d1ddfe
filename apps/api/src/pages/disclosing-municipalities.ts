import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@zorgpaden/domain/shared';
import { publicAgreementsOn } from '../agreements/index.js';
import { Database } from '../platform/db/database.js';

/** Municipalities whose coalitions made an agreement public that holds, and not as an example. */
@Injectable()
export class DisclosingMunicipalities {
  constructor(private readonly database: Database) {}

  async codes(today: PlainDate): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ code: string }>(
      `SELECT DISTINCT m.municipality_code AS code ${publicAgreementsOn('$1')}
       WHERE NOT c.demonstration`,
      [today],
    );
    return new Set(rows.map(({ code }) => code));
  }
}
