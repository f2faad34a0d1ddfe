import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An account that says no longer whose it was. The row stays, so that what refers to it keeps its past;
 * name, address and password are gone.
 */
export class AddEmptiedAccounts1790000000060 implements MigrationInterface {
  name = 'AddEmptiedAccounts1790000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users ADD emptied_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users DROP emptied_at');
  }
}
