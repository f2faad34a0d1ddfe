import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createApp, loadReferenceData, migrate } from '@zorgpaden/api';
import { applicationRole, startPostgres } from '@zorgpaden/embedded-postgres';
import { themes } from '@zorgpaden/reference-data';
import pg from 'pg';
import { chromiumPath } from './chromium.js';
import { fill, matches } from './fill.js';
import { benchFinder } from './finder-bench.js';
import { finderPlan } from './plans.js';
import { questions } from './questions.js';
import { report, type Results, type SizeFigures } from './report.js';
import { benchSite } from './site-bench.js';
import { benchWorkspace, type WorkspaceFigures } from './workspace/workspace-bench.js';

const { values } = parseArgs({
  options: {
    /** Sizes of the finder's tables, in routes; nothing: only the site. */
    routes: { type: 'string', default: '34000,1000000' },
    'no-pages': { type: 'boolean', default: false },
    'no-workspace': { type: 'boolean', default: false },
  },
});
if (!values['no-pages']) chromiumPath();
const sizes = values.routes.split(',').filter(Boolean).map(Number);
const [national = 34_000] = sizes;
const slugs = themes.map(({ slug }) => slug);

const dataDir = await mkdtemp(join(tmpdir(), 'zorgpaden-bench-database-'));
const postgres = await startPostgres({ dataDir });
const results: SizeFigures[] = [];
let workspace: WorkspaceFigures | null = null;
try {
  const codes = await prepareDatabase();
  const paths = questions(codes, slugs);
  for (const routes of sizes) {
    say(`Filling the database with ${routes} routes …`);
    await fill(postgres.ownerUrl, slugs, national, routes);
    const finder = await benchFinder(postgres.applicationUrl, paths, say);
    results.push({
      routes,
      finder,
      matching: await matches(postgres.ownerUrl),
      plan: await finderPlan(postgres.applicationUrl, codes[0] ?? '', slugs[0] ?? ''),
    });
  }
  if (!values['no-workspace']) {
    workspace = await benchWorkspace(postgres.ownerUrl, postgres.applicationUrl, say);
  }
} finally {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}

say(values['no-pages'] ? 'Pages left out.' : 'Starting the site for its start time and pages …');
const all: Results = {
  at: new Date().toISOString(),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
  sizes: results,
  workspace,
  site: values['no-pages'] ? null : await benchSite(await pagePaths()),
};
const folder = fileURLToPath(new URL('../results/', import.meta.url));
await mkdir(folder, { recursive: true });
const file = join(folder, `${all.at.slice(0, 19).replaceAll(':', '-')}.json`);
await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
say(`\n${report(all)}`);

/** Migrated, with the reference data. @returns the codes of the municipalities */
async function prepareDatabase(): Promise<string[]> {
  await migrate(postgres.ownerUrl, applicationRole);
  const app = await createApp({
    databaseUrl: postgres.applicationUrl,
    publicUrl: 'http://127.0.0.1',
    trustedProxies: [],
    secretKey: randomBytes(32),
  });
  await app.init();
  await loadReferenceData(app);
  await app.close();
  const client = new pg.Client({ connectionString: postgres.applicationUrl });
  await client.connect();
  const { rows } = await client.query<{ code: string }>(
    'SELECT code FROM municipalities ORDER BY code',
  );
  await client.end();
  return rows.map(({ code }) => code);
}

/** Addresses that all want rendering: a finder page for each theme in many places. */
async function pagePaths(): Promise<string[]> {
  const places = Array.from({ length: 60 }, (_, index) => 1011 + index);
  return places.flatMap((postcode) => slugs.map((slug) => `/?postcode=${postcode}&thema=${slug}`));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
