import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From when to when a coalition covers a municipality, why a status was stated, and that one was
 * corrected. What was covered already is taken to be covered since the first day that is known.
 */
export class AddPastOfCoalitions1790000000090 implements MigrationInterface {
  name = 'AddPastOfCoalitions1790000000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE coalition_municipalities ADD COLUMN period daterange');
    await runner.query(`
      UPDATE coalition_municipalities m
      SET period = daterange(
        LEAST((c.created_at AT TIME ZONE 'Europe/Amsterdam')::date,
              (SELECT min(lower(s.period)) FROM coalition_statuses s WHERE s.coalition_id = c.id)),
        NULL)
      FROM coalitions c WHERE c.id = m.coalition_id`);
    await runner.query(`
      ALTER TABLE coalition_municipalities
        ALTER COLUMN period SET NOT NULL,
        ADD CONSTRAINT coalition_municipalities_period_not_empty CHECK (NOT isempty(period)),
        DROP CONSTRAINT coalition_municipalities_pkey,
        ADD CONSTRAINT coalition_municipalities_pkey
          PRIMARY KEY (coalition_id, municipality_code, period),
        ADD CONSTRAINT coalition_municipalities_once
          EXCLUDE USING gist (coalition_id WITH =, municipality_code WITH =, period WITH &&)`);
    await runner.query(`
      ALTER TABLE coalition_statuses
        ADD COLUMN reason text NOT NULL DEFAULT '',
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN correction_reason text,
        ADD COLUMN corrected_by uuid
          CONSTRAINT coalition_statuses_corrected_by REFERENCES users (id),
        ADD COLUMN corrected_at timestamptz,
        ADD CONSTRAINT coalition_statuses_correction
          CHECK ((correction_reason IS NULL) = (corrected_at IS NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE coalition_statuses
        DROP CONSTRAINT coalition_statuses_correction,
        DROP COLUMN corrected_at,
        DROP COLUMN corrected_by,
        DROP COLUMN correction_reason,
        DROP COLUMN version,
        DROP COLUMN reason`);
    // Before, a coalition could only say what it covers now.
    await runner.query('DELETE FROM coalition_municipalities WHERE NOT upper_inf(period)');
    await runner.query(`
      ALTER TABLE coalition_municipalities
        DROP CONSTRAINT coalition_municipalities_once,
        DROP CONSTRAINT coalition_municipalities_pkey,
        DROP COLUMN period,
        ADD CONSTRAINT coalition_municipalities_pkey PRIMARY KEY (coalition_id, municipality_code)`);
  }
}
