import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** Standing meetings where professionals discuss cases. Their cases are never here (rule 1). */
export class AddCaseConferences1790000000166 implements MigrationInterface {
  name = 'AddCaseConferences1790000000166';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_conferences (
        id uuid CONSTRAINT case_conferences_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL CONSTRAINT case_conferences_coalition REFERENCES coalitions (id),
        name text NOT NULL,
        organiser_id uuid CONSTRAINT case_conferences_organiser REFERENCES organisations (id),
        rhythm jsonb NOT NULL,
        moved jsonb,
        starts_at text,
        ends_at text,
        place text NOT NULL,
        bringing_in text NOT NULL,
        consent text NOT NULL,
        job text NOT NULL,
        phone text NOT NULL,
        email text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        deleted_at timestamptz
      )`);
    await runner.query(
      'CREATE INDEX case_conferences_coalition_id ON case_conferences (coalition_id)',
    );
    await runner.query(
      'CREATE INDEX case_conferences_organiser_id ON case_conferences (organiser_id)',
    );
    await runner.query(`
      CREATE TABLE case_conference_participants (
        case_conference_id uuid NOT NULL
          CONSTRAINT case_conference_participants_conference REFERENCES case_conferences (id),
        organisation_id uuid NOT NULL
          CONSTRAINT case_conference_participants_organisation REFERENCES organisations (id),
        CONSTRAINT case_conference_participants_pkey
          PRIMARY KEY (case_conference_id, organisation_id)
      )`);
    await runner.query(`
      CREATE INDEX case_conference_participants_organisation_id
        ON case_conference_participants (organisation_id)`);
    await grant(runner, 'case_conferences', ['SELECT', 'INSERT', 'UPDATE']);
    await grant(runner, 'case_conference_participants', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_conference_participants');
    await runner.query('DROP TABLE case_conferences');
  }
}
