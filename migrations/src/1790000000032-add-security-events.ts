import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * Sign-ins and refusals, apart from the trail of changes. Of one kind, person, source and handler there
 * is one row per hour with a count, so that somebody who keeps trying does not fill the disk.
 */
export class AddSecurityEvents1790000000032 implements MigrationInterface {
  name = 'AddSecurityEvents1790000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE security_events (
        id uuid CONSTRAINT security_events_pkey PRIMARY KEY,
        hour timestamptz NOT NULL,
        code text NOT NULL,
        user_id uuid
          CONSTRAINT security_events_user REFERENCES users (id) ON DELETE CASCADE,
        account text,
        source text NOT NULL,
        handler text NOT NULL,
        first_at timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        count integer NOT NULL DEFAULT 1,
        CONSTRAINT security_events_once
          UNIQUE NULLS NOT DISTINCT (hour, code, user_id, account, source, handler)
      )`);
    await runner.query('CREATE INDEX security_events_user_id ON security_events (user_id)');
    await runner.query('CREATE INDEX security_events_last_at ON security_events (last_at)');
    await grant(runner, 'security_events', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE security_events');
  }
}
