import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a passkey is called can name its owner, and the table can become empty: PostgreSQL keeps no examples. */
export class KeepNoExamplesOfPasskeys1790000000071 implements MigrationInterface {
  name = 'KeepNoExamplesOfPasskeys1790000000071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE passkeys ALTER name TYPE text, ALTER name SET STATISTICS 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE passkeys ALTER name SET STATISTICS -1');
  }
}
