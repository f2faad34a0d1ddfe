import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** Signing in through another organisation: who is who there, and what began and did not end yet. */
export class AddSingleSignOn1790000000077 implements MigrationInterface {
  name = 'AddSingleSignOn1790000000077';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identities (
        id uuid CONSTRAINT identities_pkey PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT identities_user REFERENCES users (id) ON DELETE CASCADE,
        provider text NOT NULL,
        issuer text NOT NULL,
        subject text NOT NULL,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        CONSTRAINT identities_subject UNIQUE (issuer, subject),
        CONSTRAINT identities_once UNIQUE (user_id, issuer)
      )`);
    // Who somebody is elsewhere: PostgreSQL keeps no examples of it to plan by.
    await runner.query('ALTER TABLE identities ALTER subject SET STATISTICS 0');
    await grant(runner, 'identities', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await runner.query(`
      CREATE TABLE single_sign_on_attempts (
        state_hash bytea CONSTRAINT single_sign_on_attempts_pkey PRIMARY KEY,
        provider text NOT NULL,
        token_hash bytea NOT NULL,
        return_path text NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE INDEX single_sign_on_attempts_expires_at ON single_sign_on_attempts (expires_at)`);
    await grant(runner, 'single_sign_on_attempts', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await runner.query(`
      ALTER TABLE sessions
        ADD COLUMN provider text,
        DROP CONSTRAINT sessions_proven_by,
        ADD CONSTRAINT sessions_proven_by
          CHECK (proven_by IN ('totp', 'recovery-code', 'passkey', 'device', 'provider'))`);
    await runner.query('ALTER TABLE role_assignments ADD COLUMN provider text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE role_assignments DROP COLUMN provider');
    await runner.query(`DELETE FROM sessions WHERE proven_by = 'provider'`);
    await runner.query(`
      ALTER TABLE sessions
        DROP CONSTRAINT sessions_proven_by,
        ADD CONSTRAINT sessions_proven_by
          CHECK (proven_by IN ('totp', 'recovery-code', 'passkey', 'device')),
        DROP COLUMN provider`);
    await runner.query('DROP TABLE single_sign_on_attempts');
    await runner.query('DROP TABLE identities');
  }
}
