import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** The secret address at which a calendar program reads somebody's dates: one each, known by a hash. */
export class AddCalendarFeeds1790000000180 implements MigrationInterface {
  name = 'AddCalendarFeeds1790000000180';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feeds (
        user_id uuid CONSTRAINT calendar_feeds_pkey PRIMARY KEY
          CONSTRAINT calendar_feeds_user REFERENCES users (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT calendar_feeds_token UNIQUE,
        language text NOT NULL CONSTRAINT calendar_feeds_language CHECK (language IN ('nl', 'en')),
        since timestamptz NOT NULL
      )`);
    await grant(runner, 'calendar_feeds', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feeds');
  }
}
