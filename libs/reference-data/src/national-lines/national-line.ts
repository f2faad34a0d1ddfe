import type { Language } from '@zorgpaden/domain/themes';

/** A national number or site that belongs to one or more themes: the finder's last resort (rule 9). */
export interface NationalLine {
  /** Stable key: the finder's result id is `national:<slug>`. */
  readonly slug: string;
  readonly name: string;
  /** Slugs of `themes`. */
  readonly themes: readonly string[];
  readonly audience: 'professionals' | 'parents' | 'both';
  /** As people say it, or `null` when there is only a site. */
  readonly phone: string | null;
  readonly website: string;
  /** What one can expect there. */
  readonly description: Readonly<Record<Language, string>>;
  /** The public page that tells it, and how far it can be trusted. */
  readonly source: Readonly<Record<Language, string>>;
  readonly asOf: string;
}

/** The year of which every national line tells; nobody called the numbers to check them. */
export const nationalLinesAsOf = '2025';

/** The sentence under a national line: honest about its age. */
export function publicPage(page: string): Readonly<Record<Language, string>> {
  return {
    nl: `Openbare website ${page}, stand ${nationalLinesAsOf}; niet sindsdien nagegaan.`,
    en: `Public website ${page}, as of ${nationalLinesAsOf}; not checked since.`,
  };
}
