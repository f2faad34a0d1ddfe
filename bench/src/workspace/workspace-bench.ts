import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { serve } from '../served.js';
import { fillWorkspace, firstRegion, idOf, regions, workspaceSize } from './fill-workspace.js';
import { type ImportFigures, benchImport } from './import-bench.js';
import { signedIn } from './signed-in.js';
import { type Jar, Visitor } from './visitor.js';

/** What the pages of the workspace ask, for one coalition, or for one that is regional. */
type Question = (coalition: string, region: string) => string;
const questions: Readonly<Record<string, Question>> = {
  overview: (id) => `/coalitions/${id}`,
  'overview, a year ago': (id) => `/coalitions/${id}?peildatum=${yearAgo()}`,
  statuses: (id) => `/coalitions/${id}/statuses`,
  foundations: (id) => `/coalitions/${id}/foundations`,
  leads: (id) => `/coalitions/${id}/leads`,
  partners: (id) => `/coalitions/${id}/partnerships`,
  'partners, a year ago': (id) => `/coalitions/${id}/partnerships?peildatum=${yearAgo()}`,
  agreements: (id) => `/coalitions/${id}/agreements`,
  'agreements, a year ago': (id) => `/coalitions/${id}/agreements?peildatum=${yearAgo()}`,
  'agreement counts': (id) => `/coalitions/${id}/agreement-counts`,
  reflections: (id) => `/coalitions/${id}/reflections`,
  'reflections, a year ago': (id) => `/coalitions/${id}/reflections?peildatum=${yearAgo()}`,
  'follow-ups': (id) => `/coalitions/${id}/follow-ups`,
  'late follow-ups': (id) => `/coalitions/${id}/follow-ups?state=late`,
  plans: (id) => `/coalitions/${id}/action-plans`,
  people: (id) => `/coalitions/${id}/people`,
  history: (id) => `/coalitions/${id}/trail`,
  organisations: () => '/organisations?query=organisatie%2012',
  attention: () => '/me/attention',
  experience: (id) => `/coalitions/${id}/experience-statements`,
  dossier: (id) => `/coalitions/${id}/handover-dossier`,
  'state of the local coalitions': (_, region) => `/coalitions/${region}/member-states`,
  'tables of the partners': (_, region) => `/coalitions/${region}/partner-tables`,
};

/** Enough that the ninety-fifth of a hundred says something; a few at a time, as people are. */
const asked = 120;
const atATime = 4;

export interface PageFigures {
  readonly page: string;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

export interface WorkspaceFigures {
  readonly pages: readonly PageFigures[];
  readonly list: ImportFigures;
}

/** How long the API takes for each question of the workspace, with the tables full, and for a long list. */
export async function benchWorkspace(
  ownerUrl: string,
  applicationUrl: string,
  say: (line: string) => void,
): Promise<WorkspaceFigures> {
  say('Filling the workspace …');
  const lead = await givenLead(ownerUrl, applicationUrl);
  const pages = await benchPages(applicationUrl, lead, say);
  say('Filling the register for a long list …');
  return { pages, list: await benchImport(ownerUrl, applicationUrl, lead, say) };
}

async function benchPages(
  applicationUrl: string,
  lead: Jar,
  say: (line: string) => void,
): Promise<PageFigures[]> {
  const server = await serve('api-server', applicationUrl);
  try {
    const visitor = new Visitor(server.origin, lead);
    const figures: PageFigures[] = [];
    for (const [page, of] of Object.entries(questions)) {
      const figure = await timed(visitor, page, of);
      figures.push(figure);
      say(`${page}: p50 ${figure.p50} ms, p95 ${figure.p95} ms`);
    }
    return figures;
  } finally {
    await server.end();
  }
}

async function timed(visitor: Visitor, page: string, of: Question): Promise<PageFigures> {
  const took: number[] = [];
  let next = 0;
  const worker = async () => {
    for (let turn = next++; turn < asked; turn = next++) {
      const coalition = idOf('coalition', 1 + ((turn * 37) % workspaceSize.coalitions));
      const region = idOf('coalition', firstRegion + (turn % regions));
      const begin = performance.now();
      await visitor.get(of(coalition, region));
      // The first of each kind wake the compiler; they do not count.
      if (turn >= 20) took.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  took.sort((one, other) => one - other);
  const at = (part: number) => Math.round((took[Math.floor(took.length * part)] ?? NaN) * 10) / 10;
  return { page, p50: at(0.5), p95: at(0.95) };
}

/** The tables full, and somebody who leads one of the coalitions and may look into all. @returns the jar of that browser */
async function givenLead(ownerUrl: string, applicationUrl: string): Promise<Jar> {
  const { userId, cookie } = await signedIn(ownerUrl, applicationUrl, {
    email: `bench-${randomBytes(4).toString('hex')}x@voorbeeld.example`,
    name: 'Bench',
    password: randomBytes(16).toString('hex'),
  });
  await fillWorkspace(ownerUrl);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(
    `INSERT INTO role_assignments (id, user_id, role, coalition_id, period, granted_at)
     VALUES (gen_random_uuid(), $1, 'lead', $2, '[2024-01-01,)', now())`,
    [userId, idOf('coalition', 1)],
  );
  await client.end();
  return { cookie };
}

function yearAgo(): string {
  return new Date(Date.now() - 365 * 86_400_000).toISOString().slice(0, 10);
}
