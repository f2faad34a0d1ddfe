import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** Links in mails that do one thing once. The token stands here hashed: who reads the table has no link. */
export class AddSingleUseLinks1790000000022 implements MigrationInterface {
  name = 'AddSingleUseLinks1790000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE single_use_links (
        token_hash bytea CONSTRAINT single_use_links_pkey PRIMARY KEY,
        purpose text NOT NULL,
        subject_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(
      'CREATE INDEX single_use_links_subject ON single_use_links (purpose, subject_id)',
    );
    await runner.query('CREATE INDEX single_use_links_expires_at ON single_use_links (expires_at)');
    await grant(runner, 'single_use_links', ['SELECT', 'INSERT', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE single_use_links');
  }
}
