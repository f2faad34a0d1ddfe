import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** How experience takes part in a coalition, per group and through time (rule 5). Nobody is named. */
export class AddExperienceStatements1790000000165 implements MigrationInterface {
  name = 'AddExperienceStatements1790000000165';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE experience_statements (
        id uuid CONSTRAINT experience_statements_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL
          CONSTRAINT experience_statements_coalition REFERENCES coalitions (id),
        "group" text NOT NULL CONSTRAINT experience_statements_group CHECK ("group" IN
          ('experts-by-experience', 'people-with-lived-experience', 'clients-and-parents',
           'client-organisations')),
        involvement text NOT NULL CONSTRAINT experience_statements_involvement
          CHECK (involvement IN ('yes', 'developing', 'no')),
        forms text[] NOT NULL,
        places text[] NOT NULL,
        people integer CONSTRAINT experience_statements_people CHECK (people >= 0),
        reward text NOT NULL,
        period daterange NOT NULL
          CONSTRAINT experience_statements_period_not_empty CHECK (NOT isempty(period)),
        stated_by uuid CONSTRAINT experience_statements_stated_by REFERENCES users (id),
        stated_at timestamptz NOT NULL,
        correction_reason text,
        corrected_by uuid CONSTRAINT experience_statements_corrected_by REFERENCES users (id),
        corrected_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT experience_statements_correction
          CHECK ((correction_reason IS NULL) = (corrected_at IS NULL)),
        CONSTRAINT experience_statements_one_at_a_time EXCLUDE USING gist
          (coalition_id WITH =, "group" WITH =, period WITH &&)
      )`);
    await grant(runner, 'experience_statements', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE experience_statements');
  }
}
