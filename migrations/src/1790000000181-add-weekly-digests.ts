import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** Who wants a mail every week of what asks for attention, on which day, and when they were told last. */
export class AddWeeklyDigests1790000000181 implements MigrationInterface {
  name = 'AddWeeklyDigests1790000000181';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE weekly_digests (
        user_id uuid CONSTRAINT weekly_digests_pkey PRIMARY KEY
          CONSTRAINT weekly_digests_user REFERENCES users (id) ON DELETE CASCADE,
        day text NOT NULL CONSTRAINT weekly_digests_day
          CHECK (day IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday')),
        language text NOT NULL CONSTRAINT weekly_digests_language CHECK (language IN ('nl', 'en')),
        told_on date NOT NULL
      )`);
    await grant(runner, 'weekly_digests', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE weekly_digests');
  }
}
