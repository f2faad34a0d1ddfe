import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A local coalition says itself that it takes part: a region reads how its local coalitions stand. */
export class AcceptMemberships1790000000186 implements MigrationInterface {
  name = 'AcceptMemberships1790000000186';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE coalition_memberships
        ADD asked_at timestamptz NOT NULL DEFAULT now(), ADD accepted_at timestamptz`);
    // Those of before were made by word of both sides, and stay.
    await runner.query('UPDATE coalition_memberships SET accepted_at = now()');
  }

  async down(runner: QueryRunner): Promise<void> {
    // Without the column each would count: what nobody accepted goes.
    await runner.query('DELETE FROM coalition_memberships WHERE accepted_at IS NULL');
    await runner.query('ALTER TABLE coalition_memberships DROP asked_at, DROP accepted_at');
  }
}
