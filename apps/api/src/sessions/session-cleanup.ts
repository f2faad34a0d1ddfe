import { Injectable } from '@nestjs/common';
import { Jobs } from '../platform/jobs/index.js';
import { KnownDevices } from './known-devices.js';
import { SessionStore } from './session-store.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Takes away what is over, every quarter of an hour. */
@Injectable()
export class SessionCleanup {
  constructor(jobs: Jobs, sessions: SessionStore, throttle: SignInThrottle, devices: KnownDevices) {
    jobs.define({
      name: 'session-cleanup',
      schedule: '*/15 * * * *',
      run: async ({ now }) => {
        await sessions.cleanUp(now);
        await throttle.cleanUp(now);
        await devices.cleanUp(now);
      },
    });
  }
}
