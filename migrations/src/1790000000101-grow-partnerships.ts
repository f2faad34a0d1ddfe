import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * How far an organisation is with a coalition, from the invitation to the end, and what its part is.
 *
 * `partnerships.period` goes on telling the days on which it takes part: those of the status `active`,
 * none as long as it is asked or talks, and none of what was deleted. Who asks who takes part needs no
 * more than that.
 */
export class GrowPartnerships1790000000101 implements MigrationInterface {
  name = 'GrowPartnerships1790000000101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE partnerships
        DROP CONSTRAINT partnerships_period_not_empty,
        ADD part text NOT NULL DEFAULT '',
        ADD themes text[] NOT NULL DEFAULT '{}',
        ADD departments text[] NOT NULL DEFAULT '{}',
        ADD municipalities text[] NOT NULL DEFAULT '{}',
        ADD version integer NOT NULL DEFAULT 1,
        ADD deleted_at timestamptz`);
    await runner.query(`
      CREATE TABLE partnership_statuses (
        id uuid CONSTRAINT partnership_statuses_pkey PRIMARY KEY,
        partnership_id uuid NOT NULL
          CONSTRAINT partnership_statuses_partnership REFERENCES partnerships (id),
        status text NOT NULL CONSTRAINT partnership_statuses_status
          CHECK (status IN ('invited', 'in-conversation', 'active', 'ended')),
        period daterange NOT NULL
          CONSTRAINT partnership_statuses_period_not_empty CHECK (NOT isempty(period)),
        reason text NOT NULL DEFAULT '',
        stated_by uuid CONSTRAINT partnership_statuses_stated_by REFERENCES users (id),
        stated_at timestamptz NOT NULL,
        CONSTRAINT partnership_statuses_one_at_a_time EXCLUDE USING gist
          (partnership_id WITH =, period WITH &&)
      )`);
    await runner.query(`
      INSERT INTO partnership_statuses (id, partnership_id, status, period, stated_at)
      SELECT gen_random_uuid(), id, 'active', period, now() FROM partnerships
      UNION ALL
      SELECT gen_random_uuid(), id, 'ended', daterange(upper(period), NULL), now()
      FROM partnerships WHERE NOT upper_inf(period)`);
    await grant(runner, 'partnership_statuses', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE partnership_statuses');
    await runner.query('DELETE FROM partnerships WHERE isempty(period)');
    await runner.query(`
      ALTER TABLE partnerships
        DROP part, DROP themes, DROP departments, DROP municipalities, DROP version,
        DROP deleted_at,
        ADD CONSTRAINT partnerships_period_not_empty CHECK (NOT isempty(period))`);
  }
}
