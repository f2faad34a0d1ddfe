import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole, grant } from './application-role.js';

/** Municipalities, the ways people name them, postcodes, regions, boundaries and themes. */
export class AddReferenceData1790000000000 implements MigrationInterface {
  name = 'AddReferenceData1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query(`GRANT USAGE ON SCHEMA public TO ${await applicationRole(runner)}`);

    await runner.query(`
      CREATE TABLE municipalities (
        code text CONSTRAINT municipalities_pkey PRIMARY KEY
          CONSTRAINT municipalities_code_format CHECK (code ~ '^GM[0-9]{4}$'),
        name text NOT NULL,
        slug text NOT NULL,
        province text NOT NULL,
        ggd_region text NOT NULL,
        safety_region text NOT NULL,
        latitude double precision NOT NULL,
        longitude double precision NOT NULL,
        inhabitants integer NOT NULL,
        phone text NOT NULL,
        website text NOT NULL,
        valid daterange NOT NULL DEFAULT '[,)',
        revision bigint NOT NULL DEFAULT 0
      )`);
    await runner.query(`
      CREATE TABLE municipality_successions (
        old_code text NOT NULL,
        new_code text NOT NULL,
        old_name text NOT NULL,
        new_name text NOT NULL DEFAULT '',
        on_date date NOT NULL,
        note text NOT NULL DEFAULT '',
        CONSTRAINT municipality_successions_pkey PRIMARY KEY (old_code, new_code)
      )`);
    await runner.query(`
      CREATE INDEX municipality_successions_new_code ON municipality_successions (new_code)`);
    await runner.query(`
      CREATE TABLE municipality_names (
        municipality_code text NOT NULL
          CONSTRAINT municipality_names_municipality REFERENCES municipalities (code),
        kind text NOT NULL
          CONSTRAINT municipality_names_kind CHECK (kind IN ('name', 'place', 'former')),
        name text NOT NULL,
        normalized text NOT NULL,
        CONSTRAINT municipality_names_pkey PRIMARY KEY (municipality_code, kind, name)
      )`);
    await runner.query(`
      CREATE INDEX municipality_names_normalized
      ON municipality_names USING gin (normalized gin_trgm_ops)`);
    await runner.query(`
      CREATE TABLE postcodes (
        postcode4 text CONSTRAINT postcodes_pkey PRIMARY KEY
          CONSTRAINT postcodes_format CHECK (postcode4 ~ '^[1-9][0-9]{3}$'),
        municipality_code text NOT NULL
          CONSTRAINT postcodes_municipality REFERENCES municipalities (code),
        also_in text[] NOT NULL DEFAULT '{}'
      )`);
    await runner.query(`
      CREATE TABLE regions (
        id uuid CONSTRAINT regions_pkey PRIMARY KEY,
        kind text NOT NULL CONSTRAINT regions_kind CHECK (kind IN ('ggd', 'vsv', 'own')),
        name text NOT NULL,
        CONSTRAINT regions_kind_name UNIQUE (kind, name)
      )`);
    await runner.query(`
      CREATE TABLE region_municipalities (
        region_id uuid NOT NULL
          CONSTRAINT region_municipalities_region REFERENCES regions (id) ON DELETE CASCADE,
        municipality_code text NOT NULL
          CONSTRAINT region_municipalities_municipality REFERENCES municipalities (code),
        CONSTRAINT region_municipalities_pkey PRIMARY KEY (region_id, municipality_code)
      )`);
    await runner.query(`
      CREATE TABLE municipality_boundaries (
        municipality_code text NOT NULL,
        edition integer NOT NULL,
        geometry jsonb NOT NULL,
        CONSTRAINT municipality_boundaries_pkey PRIMARY KEY (municipality_code, edition)
      )`);
    await runner.query(`
      CREATE TABLE theme_terms (
        theme_slug text NOT NULL,
        language text NOT NULL CONSTRAINT theme_terms_language CHECK (language IN ('nl', 'en')),
        term text NOT NULL,
        weight real NOT NULL,
        search tsvector NOT NULL,
        CONSTRAINT theme_terms_pkey PRIMARY KEY (theme_slug, language, term)
      )`);
    await runner.query(`CREATE INDEX theme_terms_search ON theme_terms USING gin (search)`);
    await runner.query(
      `CREATE INDEX theme_terms_term ON theme_terms USING gin (term gin_trgm_ops)`,
    );
    await runner.query(`
      CREATE TABLE reference_loads (
        name text CONSTRAINT reference_loads_pkey PRIMARY KEY,
        checksum text NOT NULL,
        source text NOT NULL,
        as_of text NOT NULL,
        loaded_at timestamptz NOT NULL
      )`);

    for (const table of [
      'municipality_successions',
      'municipality_names',
      'postcodes',
      'regions',
      'region_municipalities',
      'municipality_boundaries',
      'theme_terms',
      'reference_loads',
      'municipalities',
    ]) {
      await grant(runner, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'reference_loads',
      'theme_terms',
      'municipality_boundaries',
      'region_municipalities',
      'regions',
      'postcodes',
      'municipality_names',
      'municipality_successions',
      'municipalities',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
