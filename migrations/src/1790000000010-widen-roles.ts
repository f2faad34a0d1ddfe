import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * All roles of rule 12, each held for a coalition, an organisation, a municipality, a region or the
 * nation, and who ended one, when and why. The version before this one goes on while it runs: what it
 * reads and writes is as it was.
 */
export class WidenRoles1790000000010 implements MigrationInterface {
  name = 'WidenRoles1790000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE role_assignments
        ADD organisation_id uuid
          CONSTRAINT role_assignments_organisation REFERENCES organisations (id),
        ADD municipality_code text
          CONSTRAINT role_assignments_municipality REFERENCES municipalities (code),
        ADD region_id uuid CONSTRAINT role_assignments_region REFERENCES regions (id),
        ADD reason text NOT NULL DEFAULT '',
        ADD ended_by uuid CONSTRAINT role_assignments_ended_by REFERENCES users (id),
        ADD ended_at timestamptz,
        DROP CONSTRAINT role_assignments_role,
        DROP CONSTRAINT role_assignments_scope,
        DROP CONSTRAINT role_assignments_once`);
    // What a role is held for, as in libs/domain/src/shared/roles.ts: one thing, or the nation.
    await runner.query(`
      ALTER TABLE role_assignments
        ADD CONSTRAINT role_assignments_role CHECK (role IN ('professional', 'partner', 'editor',
          'lead', 'deputy', 'sponsor', 'adviser', 'analyst', 'administrator')),
        ADD CONSTRAINT role_assignments_scope CHECK (
          num_nonnulls(coalition_id, organisation_id, municipality_code, region_id) <= 1
          AND CASE
            WHEN coalition_id IS NOT NULL THEN role IN ('professional', 'editor', 'lead', 'deputy',
              'sponsor', 'adviser', 'analyst')
            WHEN organisation_id IS NOT NULL THEN role IN ('professional', 'partner')
            WHEN municipality_code IS NOT NULL THEN role IN ('editor', 'analyst')
            WHEN region_id IS NOT NULL THEN role IN ('adviser', 'analyst')
            ELSE role IN ('professional', 'adviser', 'analyst', 'administrator')
          END),
        ADD CONSTRAINT role_assignments_once EXCLUDE USING gist (
          user_id WITH =, role WITH =,
          (coalesce(coalition_id::text, organisation_id::text, municipality_code, region_id::text,
            'nation')) WITH =,
          period WITH &&)`);
    await runner.query(`
      CREATE INDEX role_assignments_user_id ON role_assignments (user_id)`);
    await runner.query(`
      CREATE INDEX role_assignments_organisation_id ON role_assignments (organisation_id)`);
    await runner.query(`
      CREATE INDEX role_assignments_municipality_code ON role_assignments (municipality_code)`);
    await runner.query(`CREATE INDEX role_assignments_region_id ON role_assignments (region_id)`);
    await runner.query(`
      CREATE INDEX partnerships_organisation_id ON partnerships (organisation_id)`);
  }

  /** Roles that the version before does not know are gone after this: it could not read them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX partnerships_organisation_id');
    await runner.query(`DELETE FROM role_assignments WHERE role NOT IN ('lead', 'administrator')`);
    await runner.query(`
      ALTER TABLE role_assignments
        DROP CONSTRAINT role_assignments_once,
        DROP CONSTRAINT role_assignments_scope,
        DROP CONSTRAINT role_assignments_role,
        DROP organisation_id, DROP municipality_code, DROP region_id,
        DROP reason, DROP ended_by, DROP ended_at`);
    await runner.query('DROP INDEX role_assignments_user_id');
    await runner.query(`
      ALTER TABLE role_assignments
        ADD CONSTRAINT role_assignments_role CHECK (role IN ('lead', 'administrator')),
        ADD CONSTRAINT role_assignments_scope
          CHECK ((role = 'lead') = (coalition_id IS NOT NULL)),
        ADD CONSTRAINT role_assignments_once EXCLUDE USING gist
          (user_id WITH =, role WITH =, coalition_id WITH =, period WITH &&)`);
  }
}
