import type { FinderFigures } from './finder-bench.js';
import type { Plan } from './plans.js';
import type { SiteFigures } from './site-bench.js';
import type { PageFigures, WorkspaceFigures } from './workspace/workspace-bench.js';

export interface SizeFigures {
  readonly routes: number;
  readonly matching: { readonly median: number; readonly most: number };
  readonly finder: FinderFigures;
  readonly plan: Plan;
}

export interface Results {
  readonly at: string;
  readonly machine: string;
  readonly sizes: readonly SizeFigures[];
  /** What the pages behind sign-in ask, and a long list of partners. */
  readonly workspace: WorkspaceFigures | null;
  readonly site: SiteFigures | null;
}

/** Everything as tables in Markdown: what was measured, what `docs/performance.md` asks, and whether. */
export function report({ sizes, workspace, site, machine }: Results): string {
  return [
    machine,
    '',
    '| routes | | requests/s | p50 ms | p99 ms | failed |',
    '| --- | --- | --- | --- | --- | --- |',
    ...sizes.flatMap(({ routes, finder }) =>
      (['floor', 'cold', 'warm', 'warmBrotli'] as const).map((name) => {
        const round = finder[name];
        return `| ${routes} | ${name} | ${round.requestsPerSecond} | ${round.p50} | ${round.p99} | ${round.failed} |`;
      }),
    ),
    '',
    '| what | asked | seen | |',
    '| --- | --- | --- | --- |',
    ...[...judgements(sizes, site), ...(workspace ? ofWorkspace(workspace) : [])].map(
      ({ what, asked, seen, reached }) =>
        `| ${what} | ${asked} | ${seen} | ${reached ? 'reached' : '**falls short**'} |`,
    ),
    '',
    ...sizes.map(
      ({ routes, plan, matching }) =>
        `Plan with ${routes} routes (${matching.median} match in the median, ${matching.most} at most): ` +
        `${plan.nodes.join(' → ')}; ${plan.milliseconds} ms.`,
    ),
  ].join('\n');
}

interface Judgement {
  readonly what: string;
  readonly asked: string;
  readonly seen: string;
  readonly reached: boolean;
}

function judgements(sizes: readonly SizeFigures[], site: SiteFigures | null): Judgement[] {
  const [first] = sizes;
  const last = sizes.at(-1);
  return [
    ...sizes.flatMap(({ routes, finder, plan }) => [
      atLeast(`cold requests/s over floor, ${routes} routes`, finder.ratios.coldRequests, 0.8),
      atLeast(`warm requests/s over floor, ${routes} routes`, finder.ratios.warmRequests, 2),
      atMost(`cold p99 over floor, ${routes} routes`, finder.ratios.coldP99, 1.3),
      atMost(`warm p99 over floor, ${routes} routes`, finder.ratios.warmP99, 1),
      atMost(`peak memory under load, ${routes} routes (MB)`, finder.peakMemory, 300),
      {
        what: `sequential scans of routes or publications, ${routes} routes`,
        asked: 'none',
        seen: plan.sequential.join(', ') || 'none',
        reached: !plan.sequential.some((table) => /routes|entries|publications/.test(table)),
      },
    ]),
    ...(first && last && first !== last
      ? [
          atMost(
            `growth of the cold p50, ${first.routes} to ${last.routes} routes`,
            last.finder.cold.p50 / first.finder.cold.p50,
            1.3,
          ),
        ]
      : []),
    ...(site ? siteJudgements(site) : []),
  ];
}

function ofWorkspace({ pages, list }: WorkspaceFigures): Judgement[] {
  return [
    ...pages.map(ofPage),
    atMost(`${list.rows} rows of a list handed in and looked at (ms)`, list.lookedAt, 10_000),
    atMost('one of these rows repaired (ms)', list.repaired, 10_000),
    atMost('these rows brought in (ms)', list.broughtIn, 10_000),
    atMost('extra memory for looking at them (MB)', list.memory, 150),
  ];
}

function ofPage({ page, p95 }: PageFigures): Judgement {
  return atMost(`p95 of the workspace, ${page} (ms)`, p95, 200);
}

function siteJudgements(site: SiteFigures): Judgement[] {
  return [
    atMost('start to first answer, existing database (ms)', site.nextStart, 3_000),
    atMost('peak memory with page rendering (MB)', site.renderingMemory, 450),
    ...site.pages.flatMap((page) => [
      atMost(
        `JavaScript of the first load of \`${page.path}\` (kB, brotli)`,
        page.scriptKilobytes,
        110,
      ),
      ...Object.entries(page.scores).map(([category, score]) =>
        atLeast(
          `Lighthouse ${category} of \`${page.path}\``,
          score,
          category === 'performance' ? 98 : 100,
        ),
      ),
    ]),
  ];
}

function atLeast(what: string, seen: number, asked: number): Judgement {
  return { what, asked: `≥ ${asked}`, seen: rounded(seen), reached: seen >= asked };
}

function atMost(what: string, seen: number, asked: number): Judgement {
  return { what, asked: `≤ ${asked}`, seen: rounded(seen), reached: seen <= asked };
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
