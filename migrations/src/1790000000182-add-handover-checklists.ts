import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** What was done of the steps of a handover: one list at a time for a coalition, and who ticked which. */
export class AddHandoverChecklists1790000000182 implements MigrationInterface {
  name = 'AddHandoverChecklists1790000000182';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE handover_checklists (
        id uuid CONSTRAINT handover_checklists_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL
          CONSTRAINT handover_checklists_coalition REFERENCES coalitions (id),
        begun_at timestamptz NOT NULL,
        closed_at timestamptz,
        closed_by uuid CONSTRAINT handover_checklists_closed_by REFERENCES users (id),
        CONSTRAINT handover_checklists_closed_after CHECK (closed_at >= begun_at)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX handover_checklists_open ON handover_checklists (coalition_id)
      WHERE closed_at IS NULL`);
    await runner.query(`
      CREATE TABLE handover_ticks (
        checklist_id uuid NOT NULL
          CONSTRAINT handover_ticks_checklist REFERENCES handover_checklists (id),
        step text NOT NULL,
        ticked_at timestamptz NOT NULL,
        ticked_by uuid CONSTRAINT handover_ticks_ticked_by REFERENCES users (id),
        CONSTRAINT handover_ticks_pkey PRIMARY KEY (checklist_id, step)
      )`);
    await grant(runner, 'handover_checklists', ['SELECT', 'INSERT', 'UPDATE']);
    await grant(runner, 'handover_ticks', ['SELECT', 'INSERT', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE handover_ticks');
    await runner.query('DROP TABLE handover_checklists');
  }
}
