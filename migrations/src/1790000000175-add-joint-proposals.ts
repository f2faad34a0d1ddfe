import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * What a region proposed to its local coalitions: an agreement of its own, once per coalition, and the
 * agreement that it became there. A text stands in the two agreements and nowhere else.
 */
export class AddJointProposals1790000000175 implements MigrationInterface {
  name = 'AddJointProposals1790000000175';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE joint_proposals (
        id uuid CONSTRAINT joint_proposals_pkey PRIMARY KEY,
        agreement_id uuid NOT NULL
          CONSTRAINT joint_proposals_agreement REFERENCES agreements (id),
        coalition_id uuid NOT NULL
          CONSTRAINT joint_proposals_coalition REFERENCES coalitions (id),
        received_id uuid CONSTRAINT joint_proposals_received REFERENCES agreements (id),
        refusal text CONSTRAINT joint_proposals_refusal CHECK (refusal IN ('no-member', 'ended')),
        proposed_at timestamptz NOT NULL,
        proposed_by uuid CONSTRAINT joint_proposals_proposed_by REFERENCES users (id),
        CONSTRAINT joint_proposals_once UNIQUE (agreement_id, coalition_id),
        CONSTRAINT joint_proposals_received_once UNIQUE (received_id)
      )`);
    await runner.query(
      'CREATE INDEX joint_proposals_coalition_id ON joint_proposals (coalition_id)',
    );
    await grant(runner, 'joint_proposals', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE joint_proposals');
  }
}
