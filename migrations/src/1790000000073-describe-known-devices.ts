import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody needs to look after their account: since when the password is as it is, and of each
 * known device a name to forget it by. What the version before writes stays right.
 */
export class DescribeKnownDevices1790000000073 implements MigrationInterface {
  name = 'DescribeKnownDevices1790000000073';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users ADD password_set_at timestamptz');
    await runner.query(`
      ALTER TABLE known_devices
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
        ADD COLUMN browser text NOT NULL DEFAULT '',
        ADD COLUMN system text NOT NULL DEFAULT '',
        ADD CONSTRAINT known_devices_id UNIQUE (id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE known_devices
        DROP CONSTRAINT known_devices_id,
        DROP COLUMN system,
        DROP COLUMN browser,
        DROP COLUMN id`);
    await runner.query('ALTER TABLE users DROP password_set_at');
  }
}
