import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * Second factors and passkeys, the devices that signed in before, and of a session how it began and
 * where. What the version before wrote stays right: its sessions have proven a password alone.
 */
export class AddSecondFactors1790000000040 implements MigrationInterface {
  name = 'AddSecondFactors1790000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sessions
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
        ADD COLUMN authenticated_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN proven_by text,
        ADD COLUMN browser text NOT NULL DEFAULT '',
        ADD COLUMN system text NOT NULL DEFAULT '',
        ADD COLUMN network text NOT NULL DEFAULT '',
        ADD COLUMN roles text NOT NULL DEFAULT '',
        ADD COLUMN replaced_hash bytea,
        ADD COLUMN replaced_at timestamptz,
        ADD CONSTRAINT sessions_id UNIQUE (id),
        ADD CONSTRAINT sessions_proven_by
          CHECK (proven_by IN ('totp', 'recovery-code', 'passkey', 'device')),
        ADD CONSTRAINT sessions_replaced
          CHECK ((replaced_hash IS NULL) = (replaced_at IS NULL))`);
    await runner.query('UPDATE sessions SET authenticated_at = created_at');
    await runner.query('CREATE INDEX sessions_replaced_hash ON sessions (replaced_hash)');
    await runner.query(`
      CREATE TABLE totp_secrets (
        id uuid CONSTRAINT totp_secrets_pkey PRIMARY KEY,
        user_id uuid NOT NULL
          CONSTRAINT totp_secrets_user REFERENCES users (id) ON DELETE CASCADE,
        secret bytea NOT NULL,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        last_step bigint NOT NULL DEFAULT 0
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX totp_secrets_in_use ON totp_secrets (user_id)
      WHERE confirmed_at IS NOT NULL`);
    await runner.query(`
      CREATE UNIQUE INDEX totp_secrets_proposed ON totp_secrets (user_id)
      WHERE confirmed_at IS NULL`);
    await runner.query(`
      CREATE TABLE recovery_codes (
        user_id uuid NOT NULL
          CONSTRAINT recovery_codes_user REFERENCES users (id) ON DELETE CASCADE,
        code_hash bytea NOT NULL,
        created_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT recovery_codes_pkey PRIMARY KEY (user_id, code_hash)
      )`);
    await runner.query(`
      CREATE TABLE passkeys (
        id uuid CONSTRAINT passkeys_pkey PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT passkeys_user REFERENCES users (id) ON DELETE CASCADE,
        credential_id text NOT NULL CONSTRAINT passkeys_credential_id UNIQUE,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        transports text[] NOT NULL,
        name text NOT NULL,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz
      )`);
    await runner.query('CREATE INDEX passkeys_user_id ON passkeys (user_id)');
    await runner.query(`
      CREATE TABLE passkey_challenges (
        challenge text CONSTRAINT passkey_challenges_pkey PRIMARY KEY,
        purpose text NOT NULL CONSTRAINT passkey_challenges_purpose
          CHECK (purpose IN ('register', 'sign-in')),
        token_hash bytea NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE INDEX passkey_challenges_expires_at ON passkey_challenges (expires_at)`);
    await runner.query(`
      CREATE TABLE known_devices (
        token_hash bytea NOT NULL,
        user_id uuid NOT NULL CONSTRAINT known_devices_user REFERENCES users (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        remembered_until timestamptz,
        CONSTRAINT known_devices_pkey PRIMARY KEY (token_hash, user_id)
      )`);
    await runner.query('CREATE INDEX known_devices_user_id ON known_devices (user_id)');
    await runner.query('CREATE INDEX known_devices_last_used_at ON known_devices (last_used_at)');

    for (const table of [
      'totp_secrets',
      'recovery_codes',
      'passkeys',
      'passkey_challenges',
      'known_devices',
    ]) {
      await grant(runner, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'known_devices',
      'passkey_challenges',
      'passkeys',
      'recovery_codes',
      'totp_secrets',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('DROP INDEX sessions_replaced_hash');
    await runner.query(`
      ALTER TABLE sessions
        DROP CONSTRAINT sessions_replaced,
        DROP CONSTRAINT sessions_proven_by,
        DROP CONSTRAINT sessions_id,
        DROP COLUMN replaced_at,
        DROP COLUMN replaced_hash,
        DROP COLUMN roles,
        DROP COLUMN network,
        DROP COLUMN system,
        DROP COLUMN browser,
        DROP COLUMN proven_by,
        DROP COLUMN authenticated_at,
        DROP COLUMN id`);
  }
}
