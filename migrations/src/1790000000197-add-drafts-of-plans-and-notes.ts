import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

const tables = ['action_plan_drafts', 'handover_note_drafts'];

/** What somebody typed of a plan of action, or to the next lead, and did not save. */
export class AddDraftsOfPlansAndNotes1790000000197 implements MigrationInterface {
  name = 'AddDraftsOfPlansAndNotes1790000000197';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`
        CREATE TABLE ${table} (
          user_id uuid NOT NULL CONSTRAINT ${table}_user REFERENCES users (id) ON DELETE CASCADE,
          id uuid NOT NULL,
          coalition_id uuid NOT NULL CONSTRAINT ${table}_coalition REFERENCES coalitions (id),
          base_version integer,
          content jsonb NOT NULL,
          saved_at timestamptz NOT NULL,
          CONSTRAINT ${table}_pkey PRIMARY KEY (user_id, id)
        )`);
      // Of an emptied table the examples stay for ever.
      await runner.query(`ALTER TABLE ${table} ALTER content SET STATISTICS 0`);
      await grant(runner, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
  }
}
