import { Injectable } from '@nestjs/common';
import { heardWithinDays } from '@zorgpaden/domain/reflections';
import { addDays, amsterdamNow } from '@zorgpaden/domain/shared';
import { Database } from '../platform/db/database.js';
import { Jobs } from '../platform/jobs/index.js';

const FORGET = `
  UPDATE reflection_invitations i SET email = NULL FROM reflections r
  WHERE r.id = i.reflection_id AND r.date < $1::date AND i.email IS NOT NULL`;

/** Once nobody can be heard any more, where an invitation went is of no use. */
@Injectable()
export class AddressCleanup {
  constructor(database: Database, jobs: Jobs) {
    jobs.define({
      name: 'reflection-address-cleanup',
      schedule: '35 3 * * *',
      run: async ({ now }) => {
        const today = amsterdamNow(now.getTime()).date;
        await database.query(FORGET, [addDays(today, -heardWithinDays)]);
      },
    });
  }
}
