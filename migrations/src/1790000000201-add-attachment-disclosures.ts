import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** That a file of a public agreement is public too, since when and by whom; it goes with the file for good. */
export class AddAttachmentDisclosures1790000000201 implements MigrationInterface {
  name = 'AddAttachmentDisclosures1790000000201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attachment_disclosures (
        id uuid CONSTRAINT attachment_disclosures_pkey PRIMARY KEY,
        attachment_id uuid NOT NULL
          CONSTRAINT attachment_disclosures_attachment REFERENCES attachments (id) ON DELETE CASCADE,
        begun_at timestamptz NOT NULL,
        begun_by uuid CONSTRAINT attachment_disclosures_begun_by REFERENCES users (id),
        ended_at timestamptz,
        ended_by uuid CONSTRAINT attachment_disclosures_ended_by REFERENCES users (id),
        CONSTRAINT attachment_disclosures_period CHECK (ended_at >= begun_at)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX attachment_disclosures_one
      ON attachment_disclosures (attachment_id) WHERE ended_at IS NULL`);
    await runner.query(`
      CREATE INDEX attachment_disclosures_attachment_id ON attachment_disclosures (attachment_id)`);
    await grant(runner, 'attachment_disclosures', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attachment_disclosures');
  }
}
