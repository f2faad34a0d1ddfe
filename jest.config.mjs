// One Jest run over every Node package; apps/web has its own set-up (Angular's compiler) beside it.
import { esmProject } from './tools/jest-esm-project.mjs';

export default {
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
