import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole, grant } from './application-role.js';
import {
  CLIENT_DATA_TEXTS,
  CLIENT_DATA_WORDS,
  HOLD_CLIENT_DATA,
  PURGE_CLIENT_DATA,
  REDACT_PERSON_ALSO_HELD,
  RELEASE_CLIENT_DATA,
  SHOWN_OF_TRAIL,
  WITHOUT_CLIENT_DATA,
} from './client-data/functions.js';
import { REDACT_PERSON } from './remove-persons/functions.js';

/**
 * Client data that got in anyway (rule 1). A finding says where it stands, never what. What is held back
 * stands apart: the application can have it taken out and put back, and write nothing else there.
 */
export class AddClientDataFindings1790000000080 implements MigrationInterface {
  name = 'AddClientDataFindings1790000000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE client_data_findings (
        id uuid CONSTRAINT client_data_findings_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL
          CONSTRAINT client_data_findings_coalition REFERENCES coalitions (id),
        subject_type text NOT NULL CONSTRAINT client_data_findings_subject
          CHECK (subject_type IN ('contact-route', 'publication')),
        subject_id uuid NOT NULL,
        fields text[] NOT NULL CONSTRAINT client_data_findings_fields CHECK (fields <@ ARRAY[
          'organisation', 'team', 'neighbourhood', 'channels', 'openingHours', 'atHand', 'consent',
          'nextSteps', 'note']),
        found_by uuid CONSTRAINT client_data_findings_found_by REFERENCES users (id),
        found_at timestamptz NOT NULL,
        told jsonb NOT NULL,
        quarantined_by uuid CONSTRAINT client_data_findings_quarantined_by REFERENCES users (id),
        quarantined_at timestamptz,
        outcome text CONSTRAINT client_data_findings_outcome
          CHECK (outcome IN ('purged', 'released')),
        settled_by uuid CONSTRAINT client_data_findings_settled_by REFERENCES users (id),
        settled_at timestamptz,
        reason text NOT NULL DEFAULT '',
        CONSTRAINT client_data_findings_settled
          CHECK ((outcome IS NULL) = (settled_at IS NULL))
      )`);
    await runner.query(
      'CREATE INDEX client_data_findings_found_at ON client_data_findings (found_at)',
    );
    await runner.query(`
      CREATE TABLE client_data_held (
        finding_id uuid NOT NULL
          CONSTRAINT client_data_held_finding REFERENCES client_data_findings (id),
        place text NOT NULL,
        row_id text NOT NULL,
        was jsonb NOT NULL,
        became jsonb NOT NULL,
        CONSTRAINT client_data_held_pkey PRIMARY KEY (finding_id, place, row_id)
      )`);
    await runner.query('ALTER TABLE client_data_findings ALTER reason SET STATISTICS 0');
    await runner.query('ALTER TABLE client_data_held ALTER was SET STATISTICS 0');
    await runner.query('ALTER TABLE client_data_held ALTER became SET STATISTICS 0');
    await grant(runner, 'client_data_findings', ['SELECT', 'INSERT', 'UPDATE']);
    await grant(runner, 'client_data_held', ['SELECT']);
    for (const made of [
      CLIENT_DATA_TEXTS,
      CLIENT_DATA_WORDS,
      WITHOUT_CLIENT_DATA,
      SHOWN_OF_TRAIL,
      HOLD_CLIENT_DATA,
      RELEASE_CLIENT_DATA,
      PURGE_CLIENT_DATA,
      REDACT_PERSON_ALSO_HELD,
    ]) {
      await runner.query(made);
    }
    const role = await applicationRole(runner);
    for (const signature of functions) {
      await runner.query(`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`);
    }
    for (const signature of forTheApplication) {
      await runner.query(`GRANT EXECUTE ON FUNCTION ${signature} TO ${role}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(REDACT_PERSON.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    for (const signature of functions) await runner.query(`DROP FUNCTION ${signature}`);
    await runner.query('DROP TABLE client_data_held');
    await runner.query('DROP TABLE client_data_findings');
  }
}

const forTheApplication = [
  'purge_client_data(uuid)',
  'release_client_data(uuid)',
  'hold_client_data(uuid)',
  'shown_of_trail(text)',
  'client_data_words(text[], boolean)',
];

/** Who calls another stands before it. */
const functions = [
  'purge_client_data(uuid)',
  'release_client_data(uuid)',
  'hold_client_data(uuid)',
  'shown_of_trail(text)',
  'without_client_data(jsonb, text, uuid, text[])',
  'client_data_words(text[], boolean)',
  'client_data_texts(uuid)',
];
