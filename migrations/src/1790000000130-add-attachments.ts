import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * Files beside what a coalition writes. Their bytes stand elsewhere, under the hash of what is in them;
 * `stored_files` says which of these there are, so that what nothing refers to can be found and removed.
 */
export class AddAttachments1790000000130 implements MigrationInterface {
  name = 'AddAttachments1790000000130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_files (
        hash text CONSTRAINT stored_files_pkey PRIMARY KEY
          CONSTRAINT stored_files_hash CHECK (hash ~ '^[0-9a-f]{64}$'),
        stored_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE attachments (
        id uuid CONSTRAINT attachments_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL CONSTRAINT attachments_coalition REFERENCES coalitions (id),
        subject_type text NOT NULL CONSTRAINT attachments_subject
          CHECK (subject_type IN ('coalition', 'agreement')),
        subject_id uuid NOT NULL,
        hash text NOT NULL CONSTRAINT attachments_file REFERENCES stored_files (hash),
        name text NOT NULL,
        description text NOT NULL,
        kind text NOT NULL CONSTRAINT attachments_kind CHECK (kind IN (
          'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'png', 'jpeg', 'webp')),
        size integer NOT NULL CONSTRAINT attachments_size CHECK (size > 0),
        added_by uuid CONSTRAINT attachments_added_by REFERENCES users (id),
        added_at timestamptz NOT NULL,
        deleted_at timestamptz
      )`);
    await runner.query(
      'CREATE INDEX attachments_of_subject ON attachments (coalition_id, subject_type, subject_id)',
    );
    await runner.query('CREATE INDEX attachments_of_file ON attachments (hash)');
    await runner.query(
      'CREATE INDEX attachments_deleted ON attachments (deleted_at) WHERE deleted_at IS NOT NULL',
    );
    // Names of files can hold names of people: no examples of them in the statistics.
    await runner.query('ALTER TABLE attachments ALTER name SET STATISTICS 0');
    await runner.query('ALTER TABLE attachments ALTER description SET STATISTICS 0');
    await grant(runner, 'stored_files', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await grant(runner, 'attachments', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attachments');
    await runner.query('DROP TABLE stored_files');
  }
}
