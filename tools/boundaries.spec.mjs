import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('..', import.meta.url));
const eslint = new ESLint({ cwd: root });

before(async () => {
  // Without a project graph Nx skips its rule in silence, and every test below would prove nothing.
  process.env['NX_DAEMON'] = 'false';
  await createProjectGraphAsync();
});

/** The rules that refuse this line of code in a file of that name. */
async function refusals(file, code) {
  const results = await eslint.lintText(`${code}\n`, { filePath: join(root, file) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const forbidden = [
  {
    what: 'the web imports the API',
    file: 'apps/web/src/app/finder/finder.ts',
    code: "export { createApp } from '@zorgpaden/api';",
    rule: '@nx/enforce-module-boundaries',
  },
  {
    what: 'the web reaches into the folder of the API',
    file: 'apps/web/src/app/finder/finder.ts',
    code: "export * from '../../../../api/src/index.js';",
    rule: '@nx/enforce-module-boundaries',
  },
  {
    what: 'the domain imports reference data',
    file: 'libs/domain/src/themes/theme.ts',
    code: "export * from '@zorgpaden/reference-data';",
    rule: '@nx/enforce-module-boundaries',
  },
  ...['typeorm', '@nestjs/common', '@angular/core', 'rxjs', 'rxjs/operators', 'pg', 'node:fs'].map(
    (name) => ({
      what: `the domain imports ${name}`,
      file: 'libs/domain/src/themes/theme.ts',
      code: `export * from '${name}';`,
      rule: 'no-restricted-imports',
    }),
  ),
  {
    what: 'a word of the API reaches into another word',
    file: 'apps/api/src/finder/finder.queries.ts',
    code: "export * from '../coalitions/use-cases/create-coalition.js';",
    rule: 'words/public-file',
  },
  {
    what: 'a word of the API loads the inside of another word late',
    file: 'apps/api/src/finder/finder.queries.ts',
    code: "export const later = import('../coalitions/coalition.repository.js');",
    rule: 'words/public-file',
  },
  {
    what: 'the platform of the API imports a word',
    file: 'apps/api/src/platform/http/context.ts',
    code: "export * from '../../coalitions/index.js';",
    rule: 'words/public-file',
  },
  {
    what: 'a page reaches into another page’s folder',
    file: 'apps/web/src/app/finder/finder.ts',
    code: "export * from '../coalitions/data/coalitions-client';",
    rule: 'words/public-file',
  },
  {
    what: 'what is made for tests gets into the product',
    file: 'apps/api/src/finder/finder.queries.ts',
    code: "export * from '../users/user.testing.js';",
    rule: 'words/public-file',
  },
  {
    what: 'a word of the domain reaches into another word',
    file: 'libs/domain/src/finder/order.ts',
    code: "export * from '../contact-routes/channel.js';",
    rule: 'words/public-file',
  },
];

for (const { what, file, code, rule } of forbidden) {
  test(`lint fails when ${what}`, async () => {
    assert.ok((await refusals(file, code)).includes(rule));
  });
}

const allowed = [
  {
    what: 'the API imports the domain',
    file: 'apps/api/src/finder/finder.queries.ts',
    code: "export * from '@zorgpaden/domain/finder';",
  },
  {
    what: 'a word of the API uses the public file of another',
    file: 'apps/api/src/finder/finder.queries.ts',
    code: "export * from '../coalitions/index.js';",
  },
  {
    what: 'a test uses what another word made for tests',
    file: 'apps/api/src/platform/audit/trail.spec.ts',
    code: "export * from '../../users/user.testing.js';",
  },
  {
    what: 'a contract of the domain builds on the contract of another word',
    file: 'libs/domain/src/finder/finder.contract.ts',
    code: "export * from '../phases/phase.contract.js';",
  },
];

for (const { what, file, code } of allowed) {
  test(`lint is content when ${what}`, async () => {
    assert.deepEqual(await refusals(file, code), []);
  });
}
