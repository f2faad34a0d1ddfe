import { Inject, Injectable } from '@nestjs/common';
import { API_CONFIG, type ApiConfig } from '../../config/api-config.js';
import { Jobs } from '../../jobs/index.js';
import { Sealing } from './sealing.js';

/** Seals the trail every five minutes. */
@Injectable()
export class SealJob {
  constructor(jobs: Jobs, sealing: Sealing, @Inject(API_CONFIG) { seals }: ApiConfig) {
    if (seals === undefined) return;
    jobs.define({
      name: 'seal-trail',
      schedule: '*/5 * * * *',
      run: async ({ now }) => {
        await sealing.seal(seals, now);
      },
    });
  }
}
