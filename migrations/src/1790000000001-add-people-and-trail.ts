import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** Coalitions, the people who work for them, their sessions, and the trail of every change. */
export class AddPeopleAndTrail1790000000001 implements MigrationInterface {
  name = 'AddPeopleAndTrail1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE coalitions (
        id uuid CONSTRAINT coalitions_pkey PRIMARY KEY,
        name text NOT NULL,
        level text NOT NULL CONSTRAINT coalitions_level CHECK (level IN ('local', 'regional')),
        demonstration boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        deleted_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE coalition_municipalities (
        coalition_id uuid NOT NULL
          CONSTRAINT coalition_municipalities_coalition REFERENCES coalitions (id),
        municipality_code text NOT NULL
          CONSTRAINT coalition_municipalities_municipality REFERENCES municipalities (code),
        CONSTRAINT coalition_municipalities_pkey PRIMARY KEY (coalition_id, municipality_code)
      )`);
    await runner.query(`
      CREATE INDEX coalition_municipalities_municipality_code
      ON coalition_municipalities (municipality_code)`);
    await runner.query(`
      CREATE TABLE users (
        id uuid CONSTRAINT users_pkey PRIMARY KEY,
        email text NOT NULL CONSTRAINT users_email_lower CHECK (email = lower(email)),
        name text NOT NULL,
        password_hash text NOT NULL,
        demonstration boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        CONSTRAINT users_email UNIQUE (email)
      )`);
    await runner.query(`
      CREATE TABLE coalition_statuses (
        id uuid CONSTRAINT coalition_statuses_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL CONSTRAINT coalition_statuses_coalition REFERENCES coalitions (id),
        status text NOT NULL CONSTRAINT coalition_statuses_status
          CHECK (status IN ('unknown', 'none', 'exploring', 'developing', 'formed', 'ended')),
        period daterange NOT NULL
          CONSTRAINT coalition_statuses_period_not_empty CHECK (NOT isempty(period)),
        stated_by uuid CONSTRAINT coalition_statuses_stated_by REFERENCES users (id),
        stated_at timestamptz NOT NULL,
        CONSTRAINT coalition_statuses_one_at_a_time
          EXCLUDE USING gist (coalition_id WITH =, period WITH &&)
      )`);
    await runner.query(`
      CREATE TABLE role_assignments (
        id uuid CONSTRAINT role_assignments_pkey PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT role_assignments_user REFERENCES users (id),
        role text NOT NULL CONSTRAINT role_assignments_role CHECK (role IN ('lead', 'administrator')),
        coalition_id uuid CONSTRAINT role_assignments_coalition REFERENCES coalitions (id),
        period daterange NOT NULL
          CONSTRAINT role_assignments_period_not_empty CHECK (NOT isempty(period)),
        granted_by uuid CONSTRAINT role_assignments_granted_by REFERENCES users (id),
        granted_at timestamptz NOT NULL,
        CONSTRAINT role_assignments_scope CHECK ((role = 'lead') = (coalition_id IS NOT NULL)),
        CONSTRAINT role_assignments_once EXCLUDE USING gist
          (user_id WITH =, role WITH =, coalition_id WITH =, period WITH &&)
      )`);
    await runner.query(`
      CREATE INDEX role_assignments_coalition_id ON role_assignments (coalition_id)`);
    await runner.query(`
      CREATE TABLE organisations (
        id uuid CONSTRAINT organisations_pkey PRIMARY KEY,
        name text NOT NULL,
        partner_type text NOT NULL,
        domain text NOT NULL CONSTRAINT organisations_domain
          CHECK (domain IN ('medical', 'social', 'community', 'municipal')),
        demonstration boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE partnerships (
        id uuid CONSTRAINT partnerships_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL CONSTRAINT partnerships_coalition REFERENCES coalitions (id),
        organisation_id uuid NOT NULL
          CONSTRAINT partnerships_organisation REFERENCES organisations (id),
        period daterange NOT NULL
          CONSTRAINT partnerships_period_not_empty CHECK (NOT isempty(period)),
        CONSTRAINT partnerships_once EXCLUDE USING gist
          (coalition_id WITH =, organisation_id WITH =, period WITH &&)
      )`);
    await runner.query(`
      CREATE TABLE sessions (
        token_hash bytea CONSTRAINT sessions_pkey PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT sessions_user REFERENCES users (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX sessions_user_id ON sessions (user_id)');
    await runner.query('CREATE INDEX sessions_expires_at ON sessions (expires_at)');
    await runner.query(`
      CREATE TABLE sign_in_attempts (
        bucket text CONSTRAINT sign_in_attempts_pkey PRIMARY KEY,
        failures integer NOT NULL,
        since timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE audit_entries (
        id uuid CONSTRAINT audit_entries_pkey PRIMARY KEY,
        at timestamptz NOT NULL,
        request_id text NOT NULL,
        actor_id uuid,
        actor_role text NOT NULL,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id text NOT NULL,
        coalition_id uuid,
        before jsonb,
        after jsonb
      )`);
    await runner.query(`
      CREATE INDEX audit_entries_subject ON audit_entries (subject_type, subject_id, at)`);
    await runner.query(`
      CREATE INDEX audit_entries_coalition ON audit_entries (coalition_id, at)`);
    await runner.query(`
      CREATE TABLE idempotency_keys (
        user_id uuid NOT NULL CONSTRAINT idempotency_keys_user REFERENCES users (id) ON DELETE CASCADE,
        key text NOT NULL,
        request_hash text NOT NULL,
        status integer NOT NULL,
        response jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT idempotency_keys_pkey PRIMARY KEY (user_id, key)
      )`);

    for (const table of [
      'coalitions',
      'coalition_municipalities',
      'users',
      'coalition_statuses',
      'role_assignments',
      'organisations',
      'partnerships',
      'sessions',
      'sign_in_attempts',
      'idempotency_keys',
    ]) {
      await grant(runner, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    }
    // The trail is written and read, never changed (rule 13).
    await grant(runner, 'audit_entries', ['SELECT', 'INSERT']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'idempotency_keys',
      'audit_entries',
      'sign_in_attempts',
      'sessions',
      'partnerships',
      'organisations',
      'role_assignments',
      'coalition_statuses',
      'users',
      'coalition_municipalities',
      'coalitions',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
