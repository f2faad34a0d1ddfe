import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** That an agreement is public, since when and by whom; one that ended stays, as what was public once. */
export class AddAgreementDisclosures1790000000176 implements MigrationInterface {
  name = 'AddAgreementDisclosures1790000000176';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agreement_disclosures (
        id uuid CONSTRAINT agreement_disclosures_pkey PRIMARY KEY,
        agreement_id uuid NOT NULL
          CONSTRAINT agreement_disclosures_agreement REFERENCES agreements (id),
        begun_at timestamptz NOT NULL,
        begun_by uuid CONSTRAINT agreement_disclosures_begun_by REFERENCES users (id),
        ended_at timestamptz,
        ended_by uuid CONSTRAINT agreement_disclosures_ended_by REFERENCES users (id),
        CONSTRAINT agreement_disclosures_period CHECK (ended_at >= begun_at)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX agreement_disclosures_one
      ON agreement_disclosures (agreement_id) WHERE ended_at IS NULL`);
    await runner.query(`
      CREATE INDEX agreement_disclosures_agreement_id ON agreement_disclosures (agreement_id)`);
    await grant(runner, 'agreement_disclosures', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE agreement_disclosures');
  }
}
