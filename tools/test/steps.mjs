import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../messages.mjs';
import { root } from '../paths.mjs';
import { findChromium } from './chromium.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ ok: boolean, output: string }} Outcome
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} [command] for Node
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [report] where the command writes how many tests passed and failed
 * @property {(report: string) => Count} [count] reads that; without it a step is one check
 * @property {() => Promise<{ env?: NodeJS.ProcessEnv, missing?: string }>} [before]
 */

const tsc = 'node_modules/typescript/bin/tsc';
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '--ci',
];

/** Everything that has a tsconfig of its own and is not built by `tsc -b`. */
function typeChecks() {
  const folders = ['libs', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  );
  return [...folders, 'migrations', 'e2e', 'bench', 'tools']
    .flatMap((folder) => [
      `${folder}/tsconfig.spec.json`,
      ...(/^(e2e|bench|tools)$/.test(folder) ? [`${folder}/tsconfig.json`] : []),
    ])
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ name: `types ${path}`, command: [tsc, '--noEmit', '-p', path] }));
}

/**
 * Everything that `npm test` does, in stages: what stands in one stage runs at the same time.
 *
 * @param {string} reports a folder for the reports
 * @returns {readonly (readonly Step[])[][]} stages of lanes of steps
 */
export function stages(reports) {
  const report = (/** @type {string} */ name) => join(reports, `${name}.json`);
  return [
    [[{ name: 'build node', command: ['tools/build.mjs', 'node'] }]],
    [
      [
        { name: 'build web', command: ['tools/build.mjs', 'web'] },
        { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
      ],
      [{ name: 'lint', command: ['tools/run-lint.mjs'] }, ...typeChecks()],
    ],
    [
      [
        {
          name: 'unit and api',
          command: [...jest, '--maxWorkers=3', '--json', `--outputFile=${report('jest')}`],
          env: { TZ: 'UTC' },
          report: report('jest'),
          count: countJest,
        },
        {
          name: 'domain in a far time zone',
          command: [...jest, '--selectProjects=domain', '--json', `--outputFile=${report('far')}`],
          env: { TZ: 'Pacific/Kiritimati' },
          report: report('far'),
          count: countJest,
        },
        {
          name: 'tools',
          command: [
            '--test',
            '--test-reporter=tap',
            `--test-reporter-destination=${report('tools')}`,
            '--test-reporter=spec',
            '--test-reporter-destination=stdout',
            'tools/**/*.spec.mjs',
          ],
          report: report('tools'),
          count: countTap,
        },
      ],
    ],
    [
      [
        {
          name: 'browser',
          command: [
            'node_modules/@playwright/test/cli.js',
            'test',
            '--config=e2e/playwright.config.ts',
            '--reporter=line,json',
          ],
          env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report('browser') },
          report: report('browser'),
          count: countPlaywright,
          before: async () => {
            const path = await findChromium();
            return path === undefined
              ? { missing: messages.chromiumMissing }
              : { env: { CHROMIUM_PATH: path } };
          },
        },
      ],
    ],
  ];
}

/** A file of tests that does not even load counts as one that failed. @param {string} report */
function countJest(report) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** @param {string} report */
function countTap(report) {
  const text = readFileSync(report, 'utf8');
  const number = (/** @type {string} */ name) =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') + number('cancelled') };
}

/** @param {string} report */
function countPlaywright(report) {
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
