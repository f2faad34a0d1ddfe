import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * That two organisations of the register are one, as a coalition says; an administrator answers. As in
 * `organisation_merges` the two stand there by id and name: one of them leaves the register when they are
 * merged. The smaller id first, so that a coalition has a pair open once.
 */
export class AddMergeProposals1790000000194 implements MigrationInterface {
  name = 'AddMergeProposals1790000000194';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE merge_proposals (
        id uuid CONSTRAINT merge_proposals_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL
          CONSTRAINT merge_proposals_coalition REFERENCES coalitions (id),
        one_id uuid NOT NULL,
        one_name text NOT NULL,
        other_id uuid NOT NULL,
        other_name text NOT NULL,
        reason text NOT NULL,
        proposed_at timestamptz NOT NULL,
        proposed_by uuid CONSTRAINT merge_proposals_proposed_by REFERENCES users (id),
        answer text CONSTRAINT merge_proposals_answer
          CHECK (answer IN ('accepted', 'declined', 'withdrawn')),
        answer_reason text NOT NULL DEFAULT '',
        answered_at timestamptz,
        answered_by uuid CONSTRAINT merge_proposals_answered_by REFERENCES users (id),
        CONSTRAINT merge_proposals_pair CHECK (one_id < other_id),
        CONSTRAINT merge_proposals_answered CHECK ((answer IS NULL) = (answered_at IS NULL))
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX merge_proposals_once ON merge_proposals (one_id, other_id, coalition_id)
      WHERE answer IS NULL`);
    await runner.query(`
      CREATE INDEX merge_proposals_coalition_id ON merge_proposals (coalition_id, proposed_at)`);
    // Of an emptied column the examples stay for ever.
    for (const column of ['reason', 'answer_reason']) {
      await runner.query(`ALTER TABLE merge_proposals ALTER ${column} SET STATISTICS 0`);
    }
    await grant(runner, 'merge_proposals', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE merge_proposals');
  }
}
