import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * For what is looked up by what it belongs to. The constraints that keep periods apart have indexes of
 * their own, but these answer such a question some fifty times slower.
 */
export class IndexOwners1790000000185 implements MigrationInterface {
  name = 'IndexOwners1790000000185';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of Object.entries(owners)) {
      await runner.query(`CREATE INDEX ${table}_${column} ON ${table} (${column})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of Object.entries(owners)) {
      await runner.query(`DROP INDEX ${table}_${column}`);
    }
  }
}

const owners: Readonly<Record<string, string>> = {
  agreement_parties: 'version_id',
  coalition_memberships: 'regional_id',
  coalition_statuses: 'coalition_id',
  experience_statements: 'coalition_id',
  organisation_names: 'organisation_id',
  partnership_statuses: 'partnership_id',
  partnerships: 'coalition_id',
};
