import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './load.js';
import { median } from './median.js';
import { benchPage, type PageFigures } from './pages.js';
import { startSite } from './site.js';

export interface SiteFigures {
  /** Start on an empty data folder, without installing or building (ms). */
  readonly firstStart: number;
  /** Start on an existing one: median of three (ms). */
  readonly nextStart: number;
  /** The most memory after thousands of rendered pages (MB). */
  readonly renderingMemory: number;
  /** Rendered pages per second, each for the first time. */
  readonly pagesPerSecond: number;
  readonly pages: readonly PageFigures[];
}

/** Start time, pages and memory of the whole site with its demonstration content. */
export async function benchSite(pagePaths: readonly string[]): Promise<SiteFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zorgpaden-bench-site-'));
  try {
    const first = await startSite(dataDir);
    await first.end();
    const next: number[] = [];
    for (let run = 0; run < 3; run++) {
      const site = await startSite(dataDir);
      next.push(site.started);
      await site.end();
    }
    const site = await startSite(dataDir);
    try {
      const pages = [
        await benchPage(site.origin, '/'),
        // Not one of the demonstration, which asks search engines to stay away.
        await benchPage(site.origin, '/?postcode=1011&thema=geldzorgen'),
        await benchPage(site.origin, '/gemeente/GM0363-amsterdam'),
      ];
      const rendering = await load({
        origin: site.origin,
        paths: pagePaths,
        from: 0,
        amount: Math.min(pagePaths.length, 1_000),
        connections: 8,
      });
      return {
        firstStart: first.started,
        nextStart: median(next),
        renderingMemory: await site.memory(),
        pagesPerSecond: rendering.requestsPerSecond,
        pages,
      };
    } finally {
      await site.end();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
