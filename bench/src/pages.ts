import { launch } from './chromium.js';

/** What one page costs a phone, and what Lighthouse (mobile) thinks of it. */
export interface PageFigures {
  readonly path: string;
  /** JavaScript of the first load, as it goes over the line (kB). */
  readonly scriptKilobytes: number;
  /** The rendered page itself, brotli (kB). */
  readonly documentKilobytes: number;
  readonly requests: number;
  /** 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Milliseconds, as Lighthouse simulates a phone on slow 4G. */
  readonly largestContentfulPaint: number;
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
      runs.push(figures(path, result.lhr));
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
  readonly resourceType?: string;
  readonly transferSize?: number;
}

function figures(path: string, report: Report): PageFigures {
  const details = report.audits['network-requests']?.details as
    { items?: NetworkRequest[] } | undefined;
  const requests = details?.items ?? [];
  const kilobytes = (type: string) =>
    Math.round(
      requests
        .filter(({ resourceType }) => resourceType === type)
        .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / 100,
    ) / 10;
  return {
    path,
    scriptKilobytes: kilobytes('Script'),
    documentKilobytes: kilobytes('Document'),
    requests: requests.length,
    scores: Object.fromEntries(
      Object.entries(report.categories).map(([name, { score }]) => [
        name,
        Math.round((score ?? 0) * 100),
      ]),
    ),
    largestContentfulPaint: Math.round(
      report.audits['largest-contentful-paint']?.numericValue ?? NaN,
    ),
  };
}
