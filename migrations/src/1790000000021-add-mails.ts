import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * Mails that wait to be sent. They hold addresses, and links that are secret: a row goes when its mail
 * is delivered. Of one that could not be, `content` goes at once and the rest after some days.
 */
export class AddMails1790000000021 implements MigrationInterface {
  name = 'AddMails1790000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mails (
        id uuid CONSTRAINT mails_pkey PRIMARY KEY,
        kind text NOT NULL,
        recipient text NOT NULL,
        content jsonb,
        created_at timestamptz NOT NULL,
        useless_from timestamptz,
        failed_at timestamptz,
        failure text,
        CONSTRAINT mails_waiting_or_failed CHECK ((content IS NULL) = (failed_at IS NOT NULL)),
        CONSTRAINT mails_failure CHECK ((failed_at IS NULL) = (failure IS NULL))
      )`);
    await runner.query('CREATE INDEX mails_created_at ON mails (created_at)');
    await grant(runner, 'mails', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mails');
  }
}
