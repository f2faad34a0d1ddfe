import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For searching: words as Dutch bends them, and titles with a mistake in them. */
export class IndexWords1790000000151 implements MigrationInterface {
  name = 'IndexWords1790000000151';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(indexes)) {
      await runner.query(`CREATE INDEX ${name} ON ${on}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(indexes).reverse()) await runner.query(`DROP INDEX ${name}`);
  }
}

const indexes: Readonly<Record<string, string>> = {
  agreement_versions_words: `agreement_versions
    USING gin (jsonb_to_tsvector('dutch', content, '["string"]'))`,
  agreement_versions_title: `agreement_versions USING gin (lower(content->>'title') gin_trgm_ops)`,
  reflections_words: `reflections
    USING gin ((jsonb_to_tsvector('dutch', findings, '["string"]') || to_tsvector('dutch', decisions)))`,
  follow_ups_words: `follow_ups USING gin (to_tsvector('dutch', title))`,
  follow_ups_title: 'follow_ups USING gin (lower(title) gin_trgm_ops)',
  contact_routes_words: `contact_routes
    USING gin (jsonb_to_tsvector('dutch', content, '["string"]'))`,
};
