import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** Accounts that may not be used for a while: who said so, when and why, and who took it back. */
export class AddUserBlocks1790000000051 implements MigrationInterface {
  name = 'AddUserBlocks1790000000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE user_blocks (
        id uuid CONSTRAINT user_blocks_pkey PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT user_blocks_user REFERENCES users (id) ON DELETE CASCADE,
        reason text NOT NULL,
        blocked_by uuid NOT NULL CONSTRAINT user_blocks_blocked_by REFERENCES users (id),
        blocked_at timestamptz NOT NULL,
        lifted_by uuid CONSTRAINT user_blocks_lifted_by REFERENCES users (id),
        lifted_at timestamptz,
        CONSTRAINT user_blocks_lifted CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX user_blocks_in_force ON user_blocks (user_id) WHERE lifted_at IS NULL`);
    await runner.query('CREATE INDEX user_blocks_user_id ON user_blocks (user_id)');
    await grant(runner, 'user_blocks', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE user_blocks');
  }
}
