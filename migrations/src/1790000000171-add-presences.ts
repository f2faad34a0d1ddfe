import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** Who has what open at this moment. It holds for a minute: a database that stops may forget it. */
export class AddPresences1790000000171 implements MigrationInterface {
  name = 'AddPresences1790000000171';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE presences (
        coalition_id uuid NOT NULL CONSTRAINT presences_coalition REFERENCES coalitions (id)
          ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT presences_kind CHECK (kind IN
          ('action-plan', 'agreement', 'contact-route', 'handover-note', 'partnership')),
        subject_id uuid NOT NULL,
        user_id uuid NOT NULL CONSTRAINT presences_user REFERENCES users (id) ON DELETE CASCADE,
        seen_at timestamptz NOT NULL,
        CONSTRAINT presences_pkey PRIMARY KEY (coalition_id, kind, subject_id, user_id)
      )`);
    await runner.query('CREATE INDEX presences_seen_at ON presences (seen_at)');
    await runner.query('CREATE INDEX presences_user_id ON presences (user_id)');
    await grant(runner, 'presences', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE presences');
  }
}
