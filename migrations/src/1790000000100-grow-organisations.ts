import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * What an organisation is known by, and what it was called before. `organisation_names` holds the former
 * names only: what it is called now stands in `organisations`, so that there is one of each day.
 */
export class GrowOrganisations1790000000100 implements MigrationInterface {
  name = 'GrowOrganisations1790000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisations
        ADD other_names text[] NOT NULL DEFAULT '{}',
        ADD web_domains text[] NOT NULL DEFAULT '{}',
        ADD kvk text NOT NULL DEFAULT ''
          CONSTRAINT organisations_kvk CHECK (kvk ~ '^([0-9]{8})?$'),
        ADD agb text NOT NULL DEFAULT ''
          CONSTRAINT organisations_agb CHECK (agb ~ '^([0-9]{8})?$'),
        ADD oin text NOT NULL DEFAULT ''
          CONSTRAINT organisations_oin CHECK (oin ~ '^([0-9]{20})?$'),
        ADD rsin text NOT NULL DEFAULT ''
          CONSTRAINT organisations_rsin CHECK (rsin ~ '^([0-9]{9})?$'),
        ADD visiting_address jsonb,
        ADD postal_address jsonb,
        ADD phone text NOT NULL DEFAULT '',
        ADD email text NOT NULL DEFAULT '',
        ADD website text NOT NULL DEFAULT '',
        ADD search_text text NOT NULL DEFAULT '',
        ADD version integer NOT NULL DEFAULT 1`);
    await runner.query('UPDATE organisations SET search_text = lower(name)');
    await runner.query(`
      CREATE INDEX organisations_search_text ON organisations
      USING gin (search_text gin_trgm_ops)`);
    await runner.query(`
      CREATE INDEX organisations_web_domains ON organisations USING gin (web_domains)`);
    for (const number of ['kvk', 'agb', 'oin', 'rsin']) {
      await runner.query(`
        CREATE INDEX organisations_by_${number} ON organisations (${number})
        WHERE ${number} <> ''`);
    }
    await runner.query(`
      CREATE TABLE organisation_names (
        id uuid CONSTRAINT organisation_names_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL
          CONSTRAINT organisation_names_organisation REFERENCES organisations (id),
        name text NOT NULL,
        partner_type text NOT NULL,
        period daterange NOT NULL
          CONSTRAINT organisation_names_former CHECK (NOT isempty(period) AND NOT upper_inf(period)),
        CONSTRAINT organisation_names_one_at_a_time EXCLUDE USING gist
          (organisation_id WITH =, period WITH &&)
      )`);
    await grant(runner, 'organisation_names', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE organisation_names');
    await runner.query(`
      ALTER TABLE organisations
        DROP other_names, DROP web_domains, DROP kvk, DROP agb, DROP oin, DROP rsin,
        DROP visiting_address, DROP postal_address, DROP phone, DROP email, DROP website,
        DROP search_text, DROP version`);
  }
}
