import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** What the lead of a coalition wants the next one to know: one note each. */
export class AddHandoverNotes1790000000131 implements MigrationInterface {
  name = 'AddHandoverNotes1790000000131';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE handover_notes (
        coalition_id uuid CONSTRAINT handover_notes_pkey PRIMARY KEY
          CONSTRAINT handover_notes_coalition REFERENCES coalitions (id),
        text jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        written_at timestamptz NOT NULL,
        written_by uuid CONSTRAINT handover_notes_written_by REFERENCES users (id)
      )`);
    await runner.query('ALTER TABLE handover_notes ALTER text SET STATISTICS 0');
    await grant(runner, 'handover_notes', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE handover_notes');
  }
}
