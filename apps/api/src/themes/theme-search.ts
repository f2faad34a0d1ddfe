import { Injectable } from '@nestjs/common';
import { normaliseName } from '@zorgpaden/domain/shared';
import type { Theme } from '@zorgpaden/domain/themes';
import { themeBySlug } from '@zorgpaden/reference-data';
import { Database } from '../platform/db/database.js';

/** More than the longest sentence that somebody types into a search field. */
const longestText = 120;

/** Finds the themes that somebody means, through the words that people type for them. */
@Injectable()
export class ThemeSearch {
  constructor(private readonly database: Database) {}

  /** The best first; none when nothing comes near. Equal questions give equal answers. */
  async find(query: string): Promise<Theme[]> {
    const text = normaliseName(query).slice(0, longestText);
    if (text === '') return [];
    const { rows } = await this.database.pool.query<{ slug: string }>({
      ...themesSql,
      values: [text, `${text}%`],
    });
    return rows.flatMap(({ slug }) => themeBySlug(slug) ?? []);
  }
}

/**
 * Terms in both languages, because a professional who reads English still types *huurachterstand*.
 * A term counts when it is the text, begins with it, shares a word with it (in any of its forms: full
 * text search in the language of the term), or looks like it or like a word in it (trigrams: typing
 * errors). A theme is as good as its best term; more terms only break a tie.
 */
const themesSql = {
  name: 'theme-search',
  text: `
    WITH asked AS MATERIALIZED (
      SELECT
        to_tsquery('simple', replace(plainto_tsquery('dutch', $1)::text, '&', '|')) AS nl,
        to_tsquery('simple', replace(plainto_tsquery('english', $1)::text, '&', '|')) AS en
    ), candidate AS (
      SELECT t.theme_slug, t.weight *
        CASE WHEN t.term = $1 THEN 10
             WHEN t.term LIKE $2 THEN 6
             ELSE GREATEST(
               CASE WHEN t.search @@ CASE t.language WHEN 'nl' THEN asked.nl ELSE asked.en END
                 THEN 2 + 3 * similarity(t.term, $1) ELSE 0 END,
               4 * similarity(t.term, $1),
               4 * word_similarity(t.term, $1) - 1)
        END AS score
      FROM theme_terms t, asked
      WHERE t.term LIKE $2
        OR t.term % $1
        OR t.term <% $1
        OR (t.language = 'nl' AND t.search @@ asked.nl)
        OR (t.language = 'en' AND t.search @@ asked.en)
    )
    SELECT theme_slug AS slug
    FROM candidate
    GROUP BY theme_slug
    HAVING max(score) > 0.8
    ORDER BY max(score) DESC, sum(score) DESC, theme_slug
    LIMIT 8`,
};
