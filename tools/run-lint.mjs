/**
 * Lints everything. The boundary rule of Nx is silent without a project graph, so that comes first.
 */
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import { root } from './paths.mjs';

process.env['NX_DAEMON'] = 'false';
await createProjectGraphAsync();
const eslint = new ESLint({ cwd: root, errorOnUnmatchedPattern: false });
const results = await eslint.lintFiles(['.']);
const formatter = await eslint.loadFormatter('stylish');
process.stdout.write(await formatter.format(results));
const bad = results.some(({ errorCount, warningCount }) => errorCount + warningCount > 0);
process.exit(bad ? 1 : 0);
