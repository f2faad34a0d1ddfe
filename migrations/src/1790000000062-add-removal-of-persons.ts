import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole } from './application-role.js';
import {
  FORGET_STATISTICS,
  PERSON_COALITIONS,
  PERSON_WORDS,
  REDACT_PERSON,
  REDACTED,
  REDACTED_JSON,
} from './remove-persons/functions.js';

/**
 * Takes somebody out of texts that the application itself cannot change: publications and
 * verifications. It can name the person, never the words.
 */
export class AddRemovalOfPersons1790000000062 implements MigrationInterface {
  name = 'AddRemovalOfPersons1790000000062';

  async up(runner: QueryRunner): Promise<void> {
    const role = await applicationRole(runner);
    for (const made of [
      REDACTED,
      REDACTED_JSON,
      PERSON_WORDS,
      PERSON_COALITIONS,
      REDACT_PERSON,
      FORGET_STATISTICS,
    ]) {
      await runner.query(made);
    }
    for (const signature of functions) {
      await runner.query(`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION ${signature} TO ${role}`);
    }
    // Of an emptied table the examples stay for ever: these get none, and lose those they have.
    for (const [table, column, type] of passing) {
      await runner.query(`
        ALTER TABLE ${table} ALTER ${column} TYPE ${type}, ALTER ${column} SET STATISTICS 0`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of passing) {
      await runner.query(`ALTER TABLE ${table} ALTER ${column} SET STATISTICS -1`);
    }
    for (const signature of functions) await runner.query(`DROP FUNCTION ${signature}`);
  }
}

/** Columns that hold persons, of tables that can become empty. */
const passing = [
  ['mails', 'recipient', 'text'],
  ['mails', 'content', 'jsonb'],
  ['idempotency_keys', 'response', 'jsonb'],
  ['contact_route_drafts', 'content', 'jsonb'],
  ['invitations', 'email', 'text'],
  ['invitations', 'reason', 'text'],
] as const;

/** Who calls another stands before it. */
const functions = [
  'forget_statistics()',
  'redact_person(uuid)',
  'person_coalitions(uuid)',
  'person_words(uuid)',
  'redacted_json(jsonb, text[])',
  'redacted(text, text[])',
];
