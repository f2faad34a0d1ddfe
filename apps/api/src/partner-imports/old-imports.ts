import { Injectable } from '@nestjs/common';
import { keptSince } from '@zorgpaden/domain/privacy';
import { Database } from '../platform/db/database.js';
import { Jobs } from '../platform/jobs/index.js';

/** Forgets lists that cannot be undone any more: what they brought in is in the register. */
@Injectable()
export class OldImports {
  constructor(database: Database, jobs: Jobs) {
    jobs.define({
      name: 'partner-import-cleanup',
      schedule: '40 3 * * *',
      run: async ({ now }) => {
        await database.query(
          'DELETE FROM partner_imports WHERE COALESCE(finished_at, created_at) < $1',
          [keptSince('partner-import', now)],
        );
      },
    });
  }
}
