import type { Language } from '@zorgpaden/domain/themes';

/** What the server that renders a page gives it; there is none in the browser. */
export interface PageContext {
  /** Asks the API in the same process, e.g. `/api/v1/themes`. The body is the text of the answer. */
  readonly api: (path: string, language: Language) => Promise<{ status: number; body: string }>;
  /** Where the site is known to the world, without a slash at the end: `https://zorgpaden.example`. */
  readonly publicUrl: string;
}
