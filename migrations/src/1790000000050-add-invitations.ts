import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * Roles that are offered by mail, and what shows whether somebody still works here. `email` is there as
 * long as the offer is: of an invitation that was taken or withdrawn only who, what and when stay.
 * `coalition_id` says whose people it is for, also when a partner's role is for an organisation.
 */
export class AddInvitations1790000000050 implements MigrationInterface {
  name = 'AddInvitations1790000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE role_assignments ADD version integer NOT NULL DEFAULT 1');
    await runner.query('ALTER TABLE users ADD last_seen_on date');
    await runner.query(`
      CREATE TABLE invitations (
        id uuid CONSTRAINT invitations_pkey PRIMARY KEY,
        email text CONSTRAINT invitations_email_lower CHECK (email = lower(email)),
        role text NOT NULL,
        coalition_id uuid CONSTRAINT invitations_coalition REFERENCES coalitions (id),
        organisation_id uuid CONSTRAINT invitations_organisation REFERENCES organisations (id),
        municipality_code text
          CONSTRAINT invitations_municipality REFERENCES municipalities (code),
        region_id uuid CONSTRAINT invitations_region REFERENCES regions (id),
        period daterange NOT NULL CONSTRAINT invitations_period_not_empty CHECK (NOT isempty(period)),
        language text NOT NULL CONSTRAINT invitations_language CHECK (language IN ('nl', 'en')),
        reason text NOT NULL DEFAULT '',
        hands_over_id uuid CONSTRAINT invitations_hands_over
          REFERENCES role_assignments (id) ON DELETE SET NULL,
        editor_until date,
        invited_by uuid NOT NULL CONSTRAINT invitations_invited_by REFERENCES users (id),
        invited_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        accepted_by uuid CONSTRAINT invitations_accepted_by REFERENCES users (id),
        accepted_at timestamptz,
        withdrawn_by uuid CONSTRAINT invitations_withdrawn_by REFERENCES users (id),
        withdrawn_at timestamptz,
        CONSTRAINT invitations_scope CHECK (
          num_nonnulls(organisation_id, municipality_code, region_id) <= 1
          AND CASE
            WHEN organisation_id IS NOT NULL THEN role IN ('professional', 'partner')
            WHEN municipality_code IS NOT NULL THEN role IN ('editor', 'analyst')
            WHEN region_id IS NOT NULL THEN role IN ('adviser', 'analyst')
            WHEN coalition_id IS NOT NULL THEN role IN ('professional', 'editor', 'lead', 'deputy',
              'sponsor', 'adviser', 'analyst')
            ELSE role IN ('professional', 'adviser', 'analyst', 'administrator')
          END),
        CONSTRAINT invitations_accepted CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
        CONSTRAINT invitations_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
        CONSTRAINT invitations_one_end CHECK (accepted_at IS NULL OR withdrawn_at IS NULL),
        CONSTRAINT invitations_email_while_offered CHECK (
          (email IS NOT NULL) = (accepted_at IS NULL AND withdrawn_at IS NULL)),
        CONSTRAINT invitations_handover CHECK (editor_until IS NULL OR role = 'lead')
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX invitations_once ON invitations
        (email, role, (COALESCE(organisation_id::text, municipality_code, region_id::text,
          coalition_id::text, 'nation')))
      WHERE email IS NOT NULL`);
    await runner.query('CREATE INDEX invitations_coalition_id ON invitations (coalition_id)');
    await runner.query('CREATE INDEX invitations_expires_at ON invitations (expires_at)');
    await runner.query('CREATE INDEX invitations_hands_over_id ON invitations (hands_over_id)');
    await grant(runner, 'invitations', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE invitations');
    await runner.query('ALTER TABLE users DROP last_seen_on');
    await runner.query('ALTER TABLE role_assignments DROP version');
  }
}
