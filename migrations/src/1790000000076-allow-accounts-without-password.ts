import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account can do without a password: its owner signs in another way. */
export class AllowAccountsWithoutPassword1790000000076 implements MigrationInterface {
  name = 'AllowAccountsWithoutPassword1790000000076';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users ALTER password_hash DROP NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    // No password has this hash: who had none still has none.
    await runner.query(`UPDATE users SET password_hash = '!' WHERE password_hash IS NULL`);
    await runner.query('ALTER TABLE users ALTER password_hash SET NOT NULL');
  }
}
