import { normaliseName } from '@zorgpaden/domain/shared';
import { languages, type Language, type Theme } from '@zorgpaden/domain/themes';
import type { EntityManager } from 'typeorm';

export interface ThemeTerm {
  readonly slug: string;
  readonly language: Language;
  /** As `normaliseName` writes it: what is searched for is written the same way. */
  readonly term: string;
  readonly weight: number;
  /** What the full-text search reads: with accents as well, because its stemmer knows those. */
  readonly text: string;
}

/** What a theme is found by: its name first, then what people type, and last how it is described. */
export function termsOf(theme: Theme): ThemeTerm[] {
  return languages.flatMap((language) => {
    const weighed: (readonly [string, number])[] = [
      [theme.name[language], 1],
      [theme.slug.replaceAll('-', ' '), 1],
      ...theme.synonyms[language].map((synonym) => [synonym, 0.8] as const),
      [theme.description[language], 0.3],
    ];
    const terms = new Map<string, ThemeTerm>();
    for (const [text, weight] of weighed) {
      const term = normaliseName(text);
      if (terms.has(term)) continue;
      terms.set(term, { slug: theme.slug, language, term, weight, text: `${text} ${term}` });
    }
    return [...terms.values()];
  });
}

/** Replaces the words by which themes are found. */
export async function replaceThemeTerms(
  tx: EntityManager,
  themes: readonly Theme[],
): Promise<void> {
  await tx.query('DELETE FROM theme_terms');
  await tx.query(
    `INSERT INTO theme_terms (theme_slug, language, term, weight, search)
     SELECT slug, language, term, weight, to_tsvector(
       CASE language WHEN 'nl' THEN 'dutch'::regconfig ELSE 'english'::regconfig END, text)
     FROM jsonb_to_recordset($1::jsonb)
       AS newer (slug text, language text, term text, weight real, text text)`,
    [JSON.stringify(themes.flatMap(termsOf))],
  );
}
