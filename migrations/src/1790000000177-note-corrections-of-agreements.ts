import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That the days of a version were put right afterwards, when, by whom and why: the reason of the last time. */
export class NoteCorrectionsOfAgreements1790000000177 implements MigrationInterface {
  name = 'NoteCorrectionsOfAgreements1790000000177';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agreement_versions
        ADD corrected_at timestamptz,
        ADD corrected_by uuid CONSTRAINT agreement_versions_corrected_by REFERENCES users (id),
        ADD correction_reason text NOT NULL DEFAULT ''`);
    // Of an emptied table the examples stay for ever.
    await runner.query('ALTER TABLE agreement_versions ALTER correction_reason SET STATISTICS 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agreement_versions
        DROP corrected_at, DROP corrected_by, DROP correction_reason`);
  }
}
