import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * Which text of the region a local coalition took over, and into which version of its own; or that it
 * keeps its own text. Of the text itself only its hash stands here, to tell whether it became another one.
 */
export class AddJointProposalAnswers1790000000200 implements MigrationInterface {
  name = 'AddJointProposalAnswers1790000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE joint_proposal_answers (
        id uuid CONSTRAINT joint_proposal_answers_pkey PRIMARY KEY,
        proposal_id uuid NOT NULL
          CONSTRAINT joint_proposal_answers_proposal REFERENCES joint_proposals (id),
        source_version_id uuid NOT NULL
          CONSTRAINT joint_proposal_answers_source REFERENCES agreement_versions (id),
        text_hash text NOT NULL
          CONSTRAINT joint_proposal_answers_text_hash CHECK (text_hash ~ '^[0-9a-f]{64}$'),
        received_version_id uuid
          CONSTRAINT joint_proposal_answers_received REFERENCES agreement_versions (id),
        answered_at timestamptz NOT NULL,
        answered_by uuid CONSTRAINT joint_proposal_answers_answered_by REFERENCES users (id)
      )`);
    await runner.query(
      'CREATE INDEX joint_proposal_answers_proposal_id ON joint_proposal_answers (proposal_id)',
    );
    await grant(runner, 'joint_proposal_answers', ['SELECT', 'INSERT']);
    // What was brought before: the text that the region had on that day became the first one there.
    await runner.query(`
      INSERT INTO joint_proposal_answers
        (id, proposal_id, source_version_id, text_hash, received_version_id, answered_at, answered_by)
      SELECT gen_random_uuid(), p.id, s.id,
        encode(sha256(convert_to(jsonb_build_array(
          s.content->'title', s.content->'text', s.content->'validity')::text, 'UTF8')), 'hex'),
        r.id, p.proposed_at, p.proposed_by
      FROM joint_proposals p
      JOIN LATERAL (
        SELECT id, content FROM agreement_versions
        WHERE agreement_id = p.agreement_id
        ORDER BY (agreed_on <= (p.proposed_at AT TIME ZONE 'Europe/Amsterdam')::date) DESC NULLS LAST,
          number DESC
        LIMIT 1) s ON true
      JOIN LATERAL (
        SELECT id FROM agreement_versions WHERE agreement_id = p.received_id
        ORDER BY deleted_at NULLS FIRST, number LIMIT 1) r ON true`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE joint_proposal_answers');
  }
}
