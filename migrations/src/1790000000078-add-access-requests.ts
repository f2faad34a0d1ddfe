import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** People whom their organisation vouches for and nobody invited, as long as nobody decided. */
export class AddAccessRequests1790000000078 implements MigrationInterface {
  name = 'AddAccessRequests1790000000078';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_requests (
        id uuid CONSTRAINT access_requests_pkey PRIMARY KEY,
        email text NOT NULL CONSTRAINT access_requests_email UNIQUE
          CONSTRAINT access_requests_email_lower CHECK (email = lower(email)),
        name text NOT NULL,
        job text NOT NULL,
        municipality_code text NOT NULL
          CONSTRAINT access_requests_municipality REFERENCES municipalities (code),
        coalition_id uuid CONSTRAINT access_requests_coalition REFERENCES coalitions (id),
        note text NOT NULL,
        language text NOT NULL
          CONSTRAINT access_requests_language CHECK (language IN ('nl', 'en')),
        requested_at timestamptz NOT NULL
      )`);
    await runner.query(
      'CREATE INDEX access_requests_coalition_id ON access_requests (coalition_id)',
    );
    await runner.query(
      'CREATE INDEX access_requests_requested_at ON access_requests (requested_at)',
    );
    // Of an emptied table the examples of persons would stay.
    for (const column of ['email', 'name', 'job', 'note']) {
      await runner.query(`ALTER TABLE access_requests ALTER ${column} SET STATISTICS 0`);
    }
    await grant(runner, 'access_requests', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE access_requests');
  }
}
