import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** What a coalition stands on, and which local coalitions a regional one joins; both through time. */
export class AddFoundations1790000000091 implements MigrationInterface {
  name = 'AddFoundations1790000000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE foundations (
        id uuid CONSTRAINT foundations_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL CONSTRAINT foundations_coalition REFERENCES coalitions (id),
        kind text NOT NULL CONSTRAINT foundations_kind
          CHECK (kind IN ('goal', 'step', 'funding', 'tranche', 'reward')),
        content jsonb NOT NULL,
        period daterange NOT NULL
          CONSTRAINT foundations_period_not_empty CHECK (NOT isempty(period)),
        version integer NOT NULL DEFAULT 1,
        deleted_at timestamptz,
        CONSTRAINT foundations_one_at_a_time
          EXCLUDE USING gist (coalition_id WITH =, (kind || COALESCE(content->>'step', '')) WITH =,
            period WITH &&)
          WHERE (deleted_at IS NULL AND kind IN ('step', 'tranche', 'reward'))
      )`);
    await runner.query('CREATE INDEX foundations_coalition_id ON foundations (coalition_id)');
    await runner.query(`
      CREATE TABLE coalition_memberships (
        id uuid CONSTRAINT coalition_memberships_pkey PRIMARY KEY,
        regional_id uuid NOT NULL
          CONSTRAINT coalition_memberships_regional REFERENCES coalitions (id),
        local_id uuid NOT NULL CONSTRAINT coalition_memberships_local REFERENCES coalitions (id),
        period daterange NOT NULL
          CONSTRAINT coalition_memberships_period_not_empty CHECK (NOT isempty(period)),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT coalition_memberships_once
          EXCLUDE USING gist (regional_id WITH =, local_id WITH =, period WITH &&)
      )`);
    await runner.query(
      'CREATE INDEX coalition_memberships_local_id ON coalition_memberships (local_id)',
    );
    for (const table of ['foundations', 'coalition_memberships']) {
      await grant(runner, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE coalition_memberships');
    await runner.query('DROP TABLE foundations');
  }
}
