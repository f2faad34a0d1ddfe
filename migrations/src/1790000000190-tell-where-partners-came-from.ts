import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A partnership knows the list that began it, also when the rows of the list are gone. A file can be
 * called after somebody: PostgreSQL keeps no examples of that.
 */
export class TellWherePartnersCameFrom1790000000190 implements MigrationInterface {
  name = 'TellWherePartnersCameFrom1790000000190';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE partnerships
        ADD import_id uuid CONSTRAINT partnerships_import
          REFERENCES partner_imports (id) ON DELETE SET NULL,
        ADD imported_from text,
        ADD imported_on date,
        ADD CONSTRAINT partnerships_imported
          CHECK (num_nonnulls(imported_from, imported_on) IN (0, 2))`);
    await runner.query('ALTER TABLE partnerships ALTER imported_from SET STATISTICS 0');
    await runner.query('CREATE INDEX partnerships_import_id ON partnerships (import_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE partnerships DROP import_id, DROP imported_from, DROP imported_on`);
  }
}
