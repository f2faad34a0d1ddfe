import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody was blocked can name them, and the table can become empty: PostgreSQL keeps no examples. */
export class KeepNoExamplesOfReasons1790000000063 implements MigrationInterface {
  name = 'KeepNoExamplesOfReasons1790000000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE user_blocks ALTER reason TYPE text, ALTER reason SET STATISTICS 0',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE user_blocks ALTER reason SET STATISTICS -1');
  }
}
