import { getConstructionPlans } from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole } from './application-role.js';

/**
 * The tables of pg-boss, which keeps jobs. The library of today makes its tables of today; a newer one
 * that wants other tables comes with a migration that runs its `getMigrationPlans` from the version in
 * `pgboss.version`, which has nothing to do on a database that began with it.
 */
export class AddJobs1790000000020 implements MigrationInterface {
  name = 'AddJobs1790000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(withoutTransaction(getConstructionPlans('pgboss')));
    const role = await applicationRole(runner);
    await runner.query(`GRANT USAGE ON SCHEMA pgboss TO ${role}`);
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${role}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA pgboss CASCADE');
  }
}

/** A migration is a transaction already, in which its own note that it ran belongs too. */
function withoutTransaction(plans: string): string {
  const [, statements] = /^\s*BEGIN;(.*)COMMIT;\s*$/s.exec(plans) ?? [];
  if (statements === undefined) throw new Error('pg-boss no longer gives one transaction.');
  return statements;
}
