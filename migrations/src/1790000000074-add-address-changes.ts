import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** A mail address that somebody wants to go on with, until whoever reads it there says so: one at a time. */
export class AddAddressChanges1790000000074 implements MigrationInterface {
  name = 'AddAddressChanges1790000000074';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE address_changes (
        id uuid CONSTRAINT address_changes_pkey PRIMARY KEY,
        user_id uuid NOT NULL
          CONSTRAINT address_changes_user REFERENCES users (id) ON DELETE CASCADE,
        email text NOT NULL,
        asked_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT address_changes_user_id UNIQUE (user_id),
        CONSTRAINT address_changes_email_lower CHECK (email = lower(email))
      )`);
    await runner.query('CREATE INDEX address_changes_expires_at ON address_changes (expires_at)');
    await grant(runner, 'address_changes', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE address_changes');
  }
}
