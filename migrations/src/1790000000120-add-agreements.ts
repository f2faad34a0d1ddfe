import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * What parties agreed (rule 6). A version is a text in its life; once agreed its content never changes,
 * and what holds on a day follows from `agreed_on` and `ended_on`, half-open (rule 2). A consent is
 * evidence: it is written once.
 */
export class AddAgreements1790000000120 implements MigrationInterface {
  name = 'AddAgreements1790000000120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agreements (
        id uuid CONSTRAINT agreements_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL CONSTRAINT agreements_coalition REFERENCES coalitions (id),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        updated_by uuid CONSTRAINT agreements_updated_by REFERENCES users (id)
      )`);
    await runner.query('CREATE INDEX agreements_coalition_id ON agreements (coalition_id)');
    await runner.query(`
      CREATE TABLE agreement_versions (
        id uuid CONSTRAINT agreement_versions_pkey PRIMARY KEY,
        agreement_id uuid NOT NULL
          CONSTRAINT agreement_versions_agreement REFERENCES agreements (id),
        number integer NOT NULL CONSTRAINT agreement_versions_number_positive CHECK (number > 0),
        status text NOT NULL CONSTRAINT agreement_versions_status
          CHECK (status IN ('draft', 'proposed', 'agreed')),
        content jsonb NOT NULL,
        agreed_on date,
        ended_on date,
        end_reason text NOT NULL DEFAULT '',
        deleted_at timestamptz,
        CONSTRAINT agreement_versions_agreed CHECK ((status = 'agreed') = (agreed_on IS NOT NULL)),
        CONSTRAINT agreement_versions_period
          CHECK (ended_on IS NULL OR ended_on >= agreed_on),
        CONSTRAINT agreement_versions_deleted CHECK (deleted_at IS NULL OR status = 'draft'),
        CONSTRAINT agreement_versions_one_holds EXCLUDE USING gist
          (agreement_id WITH =, daterange(agreed_on, ended_on) WITH &&)
          WHERE (agreed_on IS NOT NULL)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX agreement_versions_number
      ON agreement_versions (agreement_id, number) WHERE deleted_at IS NULL`);
    await runner.query(`
      CREATE UNIQUE INDEX agreement_versions_one_open
      ON agreement_versions (agreement_id) WHERE status <> 'agreed' AND deleted_at IS NULL`);
    await runner.query(`
      CREATE TABLE agreement_parties (
        id uuid CONSTRAINT agreement_parties_pkey PRIMARY KEY,
        version_id uuid NOT NULL
          CONSTRAINT agreement_parties_version REFERENCES agreement_versions (id),
        organisation_id uuid NOT NULL
          CONSTRAINT agreement_parties_organisation REFERENCES organisations (id),
        position integer NOT NULL,
        required boolean NOT NULL,
        stands_for uuid[] NOT NULL,
        fingerprint text NOT NULL,
        contact_name text,
        contact_email text,
        joined_on date,
        left_on date,
        CONSTRAINT agreement_parties_contact
          CHECK ((contact_name IS NULL) = (contact_email IS NULL)),
        CONSTRAINT agreement_parties_period CHECK (left_on IS NULL OR left_on >= joined_on),
        CONSTRAINT agreement_parties_once EXCLUDE USING gist
          (version_id WITH =, organisation_id WITH =, daterange(joined_on, left_on) WITH &&)
      )`);
    await runner.query(
      'CREATE INDEX agreement_parties_organisation_id ON agreement_parties (organisation_id)',
    );
    await runner.query(`
      CREATE TABLE agreement_consents (
        id uuid CONSTRAINT agreement_consents_pkey PRIMARY KEY,
        version_id uuid NOT NULL
          CONSTRAINT agreement_consents_version REFERENCES agreement_versions (id),
        organisation_id uuid NOT NULL
          CONSTRAINT agreement_consents_organisation REFERENCES organisations (id),
        answer text NOT NULL CONSTRAINT agreement_consents_answer
          CHECK (answer IN ('consented', 'declined')),
        fingerprint text NOT NULL,
        person text NOT NULL,
        function text NOT NULL,
        capacity text NOT NULL CONSTRAINT agreement_consents_capacity
          CHECK (capacity IN ('own-mandate', 'board-decision')),
        decided_on date NOT NULL,
        reason text NOT NULL,
        registered_at timestamptz NOT NULL,
        registered_by text NOT NULL CONSTRAINT agreement_consents_registered_by
          CHECK (registered_by IN ('party', 'mail', 'coalition')),
        user_id uuid CONSTRAINT agreement_consents_user REFERENCES users (id)
      )`);
    await runner.query(
      'CREATE INDEX agreement_consents_version_id ON agreement_consents (version_id)',
    );
    await runner.query('CREATE INDEX agreement_consents_user_id ON agreement_consents (user_id)');
    await runner.query(`
      CREATE TABLE agreement_requests (
        id uuid CONSTRAINT agreement_requests_pkey PRIMARY KEY,
        version_id uuid NOT NULL
          CONSTRAINT agreement_requests_version REFERENCES agreement_versions (id),
        organisation_id uuid NOT NULL
          CONSTRAINT agreement_requests_organisation REFERENCES organisations (id),
        asked_at timestamptz NOT NULL,
        CONSTRAINT agreement_requests_once UNIQUE (version_id, organisation_id)
      )`);
    await runner.query(`
      CREATE TABLE agreement_drafts (
        user_id uuid NOT NULL
          CONSTRAINT agreement_drafts_user REFERENCES users (id) ON DELETE CASCADE,
        id uuid NOT NULL,
        coalition_id uuid NOT NULL CONSTRAINT agreement_drafts_coalition REFERENCES coalitions (id),
        base_version integer,
        content jsonb NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT agreement_drafts_pkey PRIMARY KEY (user_id, id)
      )`);
    // Of an emptied table the examples stay for ever.
    for (const [table, column] of withPersons) {
      await runner.query(`ALTER TABLE ${table} ALTER ${column} SET STATISTICS 0`);
    }
    await grant(runner, 'agreements', ['SELECT', 'INSERT', 'UPDATE']);
    await grant(runner, 'agreement_versions', ['SELECT', 'INSERT', 'UPDATE']);
    await grant(runner, 'agreement_parties', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await grant(runner, 'agreement_consents', ['SELECT', 'INSERT']);
    await grant(runner, 'agreement_requests', ['SELECT', 'INSERT', 'UPDATE']);
    await grant(runner, 'agreement_drafts', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'agreement_drafts',
      'agreement_requests',
      'agreement_consents',
      'agreement_parties',
      'agreement_versions',
      'agreements',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}

const withPersons = [
  ['agreement_versions', 'content'],
  ['agreement_parties', 'contact_name'],
  ['agreement_parties', 'contact_email'],
  ['agreement_consents', 'person'],
  ['agreement_consents', 'function'],
  ['agreement_consents', 'reason'],
  ['agreement_drafts', 'content'],
] as const;
