import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The row of a status says that it was corrected, when, and why the last time. */
export class CorrectPartnershipStatuses1790000000167 implements MigrationInterface {
  name = 'CorrectPartnershipStatuses1790000000167';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE partnership_statuses
        ADD correction_reason text,
        ADD corrected_by uuid
          CONSTRAINT partnership_statuses_corrected_by REFERENCES users (id),
        ADD corrected_at timestamptz,
        ADD CONSTRAINT partnership_statuses_correction
          CHECK ((correction_reason IS NULL) = (corrected_at IS NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE partnership_statuses
        DROP CONSTRAINT partnership_statuses_correction,
        DROP corrected_at, DROP corrected_by, DROP correction_reason`);
  }
}
