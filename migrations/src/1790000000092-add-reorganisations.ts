import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** Municipal reorganisations, prepared and carried out, and what went over and is to be looked at. */
export class AddReorganisations1790000000092 implements MigrationInterface {
  name = 'AddReorganisations1790000000092';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reorganisations (
        id uuid CONSTRAINT reorganisations_pkey PRIMARY KEY,
        content jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        prepared_at timestamptz NOT NULL,
        carried_out_at timestamptz,
        carried_out_by uuid CONSTRAINT reorganisations_carried_out_by REFERENCES users (id)
      )`);
    await runner.query(`
      CREATE TABLE reorganisation_checks (
        id uuid CONSTRAINT reorganisation_checks_pkey PRIMARY KEY,
        reorganisation_id uuid NOT NULL
          CONSTRAINT reorganisation_checks_reorganisation REFERENCES reorganisations (id),
        coalition_id uuid NOT NULL
          CONSTRAINT reorganisation_checks_coalition REFERENCES coalitions (id),
        subject text NOT NULL CONSTRAINT reorganisation_checks_subject
          CHECK (subject IN ('coalition', 'contact-route', 'partnership', 'agreement')),
        subject_id uuid NOT NULL,
        name text NOT NULL,
        was text[] NOT NULL,
        becomes text[] NOT NULL,
        checked_at timestamptz,
        checked_by uuid CONSTRAINT reorganisation_checks_checked_by REFERENCES users (id),
        CONSTRAINT reorganisation_checks_once UNIQUE (reorganisation_id, subject, subject_id)
      )`);
    await runner.query(
      'CREATE INDEX reorganisation_checks_coalition_id ON reorganisation_checks (coalition_id)',
    );
    for (const table of ['reorganisations', 'reorganisation_checks']) {
      await grant(runner, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reorganisation_checks');
    await runner.query('DROP TABLE reorganisations');
  }
}
