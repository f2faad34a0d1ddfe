import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * Contact routes from draft to publication, and what the finder reads.
 *
 * `contact_routes` holds the working copies, `contact_route_drafts` what one person typed and did not
 * save, `publications` the immutable snapshots. `published_routes` and `finder_entries` are made from
 * the current publications and can be rebuilt from them at any time.
 */
export class AddContactRoutes1790000000002 implements MigrationInterface {
  name = 'AddContactRoutes1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contact_routes (
        id uuid CONSTRAINT contact_routes_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL CONSTRAINT contact_routes_coalition REFERENCES coalitions (id),
        version integer NOT NULL DEFAULT 1,
        content jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        updated_by uuid CONSTRAINT contact_routes_updated_by REFERENCES users (id),
        deleted_at timestamptz
      )`);
    await runner.query(`
      CREATE INDEX contact_routes_coalition_id ON contact_routes (coalition_id)`);
    await runner.query(`
      CREATE TABLE contact_route_drafts (
        user_id uuid NOT NULL
          CONSTRAINT contact_route_drafts_user REFERENCES users (id) ON DELETE CASCADE,
        id uuid NOT NULL,
        coalition_id uuid NOT NULL
          CONSTRAINT contact_route_drafts_coalition REFERENCES coalitions (id),
        base_version integer,
        content jsonb NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT contact_route_drafts_pkey PRIMARY KEY (user_id, id)
      )`);
    await runner.query(`
      CREATE TABLE publications (
        id uuid CONSTRAINT publications_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL CONSTRAINT publications_coalition REFERENCES coalitions (id),
        number integer NOT NULL CONSTRAINT publications_number_positive CHECK (number > 0),
        published_at timestamptz NOT NULL,
        published_by uuid CONSTRAINT publications_published_by REFERENCES users (id),
        note text NOT NULL DEFAULT '',
        restored_from integer,
        content jsonb NOT NULL,
        changes jsonb NOT NULL,
        CONSTRAINT publications_coalition_number UNIQUE (coalition_id, number)
      )`);
    await runner.query(`
      CREATE TABLE verifications (
        id uuid CONSTRAINT verifications_pkey PRIMARY KEY,
        route_id uuid NOT NULL CONSTRAINT verifications_route REFERENCES contact_routes (id),
        fingerprint text NOT NULL,
        verified_on date NOT NULL,
        organisation text NOT NULL,
        verified_by uuid CONSTRAINT verifications_verified_by REFERENCES users (id),
        created_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE INDEX verifications_latest
      ON verifications (route_id, fingerprint, verified_on DESC, created_at DESC)`);
    await runner.query(`
      CREATE TABLE published_routes (
        route_id uuid CONSTRAINT published_routes_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL CONSTRAINT published_routes_coalition REFERENCES coalitions (id),
        publication_number integer NOT NULL,
        level text NOT NULL,
        demonstration boolean NOT NULL,
        content jsonb NOT NULL,
        fingerprint text NOT NULL,
        verified_on date,
        verified_by text
      )`);
    await runner.query(`
      CREATE INDEX published_routes_coalition_id ON published_routes (coalition_id)`);
    // One row for each question that a route answers: '' stands for "any", so that a question without
    // a theme or a phase is one look-up as well. An entrance takes every theme: its theme is '*'.
    await runner.query(`
      CREATE TABLE finder_entries (
        municipality_code text NOT NULL
          CONSTRAINT finder_entries_municipality REFERENCES municipalities (code),
        theme_slug text NOT NULL,
        phase text NOT NULL,
        route_id uuid NOT NULL CONSTRAINT finder_entries_route
          REFERENCES published_routes (route_id) ON DELETE CASCADE,
        CONSTRAINT finder_entries_pkey PRIMARY KEY (municipality_code, theme_slug, phase, route_id)
      )`);
    await runner.query(`
      CREATE INDEX finder_entries_route_id ON finder_entries (route_id)`);

    for (const table of [
      'contact_routes',
      'contact_route_drafts',
      'published_routes',
      'finder_entries',
    ]) {
      await grant(runner, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    }
    // A publication never changes (rule 11); who verified what and when neither.
    await grant(runner, 'publications', ['SELECT', 'INSERT']);
    await grant(runner, 'verifications', ['SELECT', 'INSERT']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'finder_entries',
      'published_routes',
      'verifications',
      'publications',
      'contact_route_drafts',
      'contact_routes',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
