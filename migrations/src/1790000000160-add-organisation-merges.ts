import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole, grant } from './application-role.js';

/**
 * Organisations that turned out to be one. The one that went up leaves the register, so that nothing can
 * point at it any more; `organisation_merges` leads from its id to the other. What the merge did, row by
 * row, is kept for as long as it can be undone.
 */
export class AddOrganisationMerges1790000000160 implements MigrationInterface {
  name = 'AddOrganisationMerges1790000000160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation_merges (
        id uuid CONSTRAINT organisation_merges_pkey PRIMARY KEY,
        kept_id uuid NOT NULL,
        kept_name text NOT NULL,
        merged_id uuid NOT NULL,
        merged_name text NOT NULL,
        kept_rows jsonb NOT NULL,
        merged_at timestamptz NOT NULL,
        merged_by uuid NOT NULL CONSTRAINT organisation_merges_merged_by REFERENCES users (id),
        undone_at timestamptz,
        undone_by uuid CONSTRAINT organisation_merges_undone_by REFERENCES users (id),
        CONSTRAINT organisation_merges_two CHECK (kept_id <> merged_id),
        CONSTRAINT organisation_merges_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL))
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX organisation_merges_once ON organisation_merges (merged_id)
      WHERE undone_at IS NULL`);
    await runner.query(
      'CREATE INDEX organisation_merges_merged_at ON organisation_merges (merged_at)',
    );
    await runner.query(`
      CREATE TABLE organisation_merge_changes (
        merge_id uuid NOT NULL CONSTRAINT organisation_merge_changes_merge
          REFERENCES organisation_merges (id) ON DELETE CASCADE,
        position integer NOT NULL,
        "table" text NOT NULL,
        key jsonb NOT NULL,
        before jsonb,
        after jsonb,
        CONSTRAINT organisation_merge_changes_pkey PRIMARY KEY (merge_id, position)
      )`);
    // Of an emptied table the examples stay for ever.
    for (const column of ['before', 'after']) {
      await runner.query(`ALTER TABLE organisation_merge_changes ALTER ${column} SET STATISTICS 0`);
    }
    await grant(runner, 'organisation_merges', ['SELECT', 'INSERT', 'UPDATE']);
    await grant(runner, 'organisation_merge_changes', ['SELECT', 'INSERT', 'DELETE']);
    const role = await applicationRole(runner);
    // Evidence stays as it is, word for word: only whose it is can go over.
    for (const table of ['agreement_consents', 'reflection_hearings']) {
      await runner.query(`GRANT UPDATE (organisation_id) ON ${table} TO ${role}`);
    }
    await runner.query(
      `GRANT UPDATE (how, heard_on, stated_by, stated_at) ON reflection_hearings TO ${role}`,
    );
    for (const table of ['agreement_requests', 'reflection_preparations']) {
      await runner.query(`GRANT DELETE ON ${table} TO ${role}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const role = await applicationRole(runner);
    for (const table of ['agreement_requests', 'reflection_preparations']) {
      await runner.query(`REVOKE DELETE ON ${table} FROM ${role}`);
    }
    await runner.query(
      `REVOKE UPDATE (how, heard_on, stated_by, stated_at) ON reflection_hearings FROM ${role}`,
    );
    for (const table of ['agreement_consents', 'reflection_hearings']) {
      await runner.query(`REVOKE UPDATE (organisation_id) ON ${table} FROM ${role}`);
    }
    await runner.query('DROP TABLE organisation_merge_changes');
    await runner.query('DROP TABLE organisation_merges');
  }
}
