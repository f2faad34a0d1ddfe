// One Jest run over every Node package; apps/web has its own set-up (Angular's compiler) beside it.
import { esmProject } from './tools/jest-esm-project.mjs';

export default {
  // Enough for a crowded machine: what matters is the outcome, and how fast is the bench's business.
  testTimeout: 60_000,
  // What a test file loaded stays in its worker: after hundreds of them that was four gigabytes.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    esmProject('domain', 'libs/domain'),
    esmProject('texts', 'libs/texts'),
    esmProject('reference-data', 'libs/reference-data'),
    esmProject('config', 'libs/config'),
    esmProject('embedded-postgres', 'libs/embedded-postgres'),
    esmProject('launcher', 'apps/launcher'),
    esmProject('api', 'apps/api', {
      globalSetup: '<rootDir>/src/platform/testing/global-setup.mjs',
      globalTeardown: '<rootDir>/src/platform/testing/global-teardown.mjs',
    }),
    '<rootDir>/apps/web/jest.config.mjs',
  ],
};
