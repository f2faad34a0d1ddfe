import { launch } from './chromium.js';

/** What one page costs a phone, and what Lighthouse (mobile) thinks of it. */
export interface PageFigures {
  readonly path: string;
  /** JavaScript of the first load, brotli (kB): the files, without the headers of their answers. */
  readonly scriptKilobytes: number;
  /** The same with those headers, as Lighthouse counts what goes over the line (kB). */
  readonly scriptTransferKilobytes: number;
  /** The rendered page itself, brotli (kB). */
  readonly documentKilobytes: number;
  readonly requests: number;
  /** 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Milliseconds, as Lighthouse simulates a phone on slow 4G. */
  readonly largestContentfulPaint: number;
  readonly totalBlockingTime: number;
}

/** Asks Lighthouse for its judgement of one page, three times, and takes the median run. */
export async function benchPage(origin: string, path: string): Promise<PageFigures> {
  const chrome = await launch();
  try {
    const { default: lighthouse } = await import('lighthouse');
    const runs: PageFigures[] = [];
    for (let run = 0; run < 3; run++) {
      const result = await lighthouse(`${origin}${path}`, {
        port: chrome.port,
        onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
        logLevel: 'error',
      });
      if (result === undefined) throw new Error(`Lighthouse gave no result for ${path}.`);
      runs.push(await figures(path, result.lhr));
    }
    runs.sort((a, b) => (a.scores['performance'] ?? 0) - (b.scores['performance'] ?? 0));
    const [, middle] = runs;
    if (middle === undefined) throw new Error('No runs.');
    return middle;
  } finally {
    await chrome.close();
  }
}

/** The part of Lighthouse's report that is read here. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly numericValue?: number; readonly details?: unknown }>
  >;
}

interface NetworkRequest {
  readonly url: string;
  readonly resourceType?: string;
  readonly transferSize?: number;
}

async function figures(path: string, report: Report): Promise<PageFigures> {
  const details = report.audits['network-requests']?.details as
    { items?: NetworkRequest[] } | undefined;
  const requests = details?.items ?? [];
  const ofType = (type: string) => requests.filter(({ resourceType }) => resourceType === type);
  const transferred = (type: string) =>
    kilobytes(ofType(type).map(({ transferSize = 0 }) => transferSize));
  const milliseconds = (audit: string) => Math.round(report.audits[audit]?.numericValue ?? NaN);
  return {
    path,
    scriptKilobytes: kilobytes(
      await Promise.all(ofType('Script').map(({ url }) => brotliSize(url))),
    ),
    scriptTransferKilobytes: transferred('Script'),
    documentKilobytes: transferred('Document'),
    requests: requests.length,
    scores: Object.fromEntries(
      Object.entries(report.categories).map(([name, { score }]) => [
        name,
        Math.round((score ?? 0) * 100),
      ]),
    ),
    largestContentfulPaint: milliseconds('largest-contentful-paint'),
    totalBlockingTime: milliseconds('total-blocking-time'),
  };
}

/** How many bytes a file has on the line. */
async function brotliSize(url: string): Promise<number> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  await response.arrayBuffer();
  return Number(response.headers.get('content-length'));
}

function kilobytes(bytes: readonly number[]): number {
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 100) / 10;
}
