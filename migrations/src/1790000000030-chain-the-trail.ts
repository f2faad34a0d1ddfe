import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole, grant } from './application-role.js';
import { APPEND, APPEND_FROM_VIEW, ERASE, NETSTRING, VIEW } from './chain-the-trail/functions.js';

/**
 * The trail in chains, one per coalition, organisation or national matter. `trail_entries` holds
 * commitments to what changed; the values and their salts stand apart, where they can be erased. What
 * was in the trail before is carried over in the order in which it was written.
 */
export class ChainTheTrail1790000000030 implements MigrationInterface {
  name = 'ChainTheTrail1790000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('LOCK TABLE audit_entries IN ACCESS EXCLUSIVE MODE');
    await runner.query('ALTER TABLE audit_entries RENAME TO audit_entries_unchained');
    await runner.query(`
      CREATE TABLE trail_heads (
        stream text CONSTRAINT trail_heads_pkey PRIMARY KEY
          CONSTRAINT trail_heads_stream CHECK (stream ~ '^(nation|(coalition|organisation):[0-9a-f-]{36})$'),
        seq bigint NOT NULL,
        hash bytea NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE trail_entries (
        id uuid CONSTRAINT trail_entries_pkey PRIMARY KEY,
        stream text NOT NULL,
        seq bigint NOT NULL CONSTRAINT trail_entries_seq CHECK (seq > 0),
        at timestamptz NOT NULL,
        request_id text NOT NULL,
        actor_role text NOT NULL,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id text NOT NULL,
        commitments jsonb NOT NULL,
        previous bytea NOT NULL,
        hash bytea NOT NULL,
        CONSTRAINT trail_entries_stream_seq UNIQUE (stream, seq)
      )`);
    await runner.query('CREATE INDEX trail_entries_stream_at ON trail_entries (stream, at, id)');
    await runner.query('CREATE INDEX trail_entries_at ON trail_entries (at, id)');
    await runner.query(`
      CREATE INDEX trail_entries_subject ON trail_entries (subject_type, subject_id, at)`);
    await runner.query(`
      CREATE TABLE trail_values (
        entry_id uuid NOT NULL CONSTRAINT trail_values_entry REFERENCES trail_entries (id),
        name text NOT NULL
          CONSTRAINT trail_values_name CHECK (name = 'actor' OR name ~ '^(before|after)[.]'),
        salt bytea NOT NULL,
        value text NOT NULL,
        CONSTRAINT trail_values_pkey PRIMARY KEY (entry_id, name)
      )`);
    await runner.query(`
      CREATE INDEX trail_values_actor ON trail_values (value) WHERE name = 'actor'`);
    // Common values would be copied into the statistics, out of reach of erasing.
    await runner.query('ALTER TABLE trail_values ALTER value SET STATISTICS 0');
    await runner.query(NETSTRING);
    await runner.query(APPEND);
    await runner.query(ERASE);
    await carryOver(runner);
    await runner.query('DROP TABLE audit_entries_unchained');

    await runner.query(VIEW);
    await runner.query(APPEND_FROM_VIEW);
    await runner.query(`
      CREATE TRIGGER audit_entries_append INSTEAD OF INSERT ON audit_entries
      FOR EACH ROW EXECUTE FUNCTION append_audit_entry()`);
    for (const table of ['trail_heads', 'trail_entries', 'trail_values']) {
      await grant(runner, table, ['SELECT']);
    }
    await grant(runner, 'audit_entries', ['SELECT', 'INSERT']);
    const role = await applicationRole(runner);
    for (const callable of ['append_to_trail(jsonb)', 'erase_from_trail(uuid[])']) {
      await runner.query(`REVOKE ALL ON FUNCTION ${callable} FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION ${callable} TO ${role}`);
    }
    await runner.query('REVOKE ALL ON FUNCTION trail_netstring(text) FROM PUBLIC');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entries_unchained (
        id uuid CONSTRAINT audit_entries_pkey PRIMARY KEY,
        at timestamptz NOT NULL,
        request_id text NOT NULL,
        actor_id uuid,
        actor_role text NOT NULL,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id text NOT NULL,
        coalition_id uuid,
        before jsonb,
        after jsonb
      )`);
    await runner.query('INSERT INTO audit_entries_unchained SELECT * FROM audit_entries');
    await runner.query('DROP VIEW audit_entries');
    await runner.query('DROP FUNCTION append_audit_entry()');
    await runner.query('DROP FUNCTION erase_from_trail(uuid[])');
    await runner.query('DROP FUNCTION append_to_trail(jsonb)');
    await runner.query('DROP FUNCTION trail_netstring(text)');
    for (const table of ['trail_values', 'trail_entries', 'trail_heads']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('ALTER TABLE audit_entries_unchained RENAME TO audit_entries');
    await runner.query(`
      CREATE INDEX audit_entries_subject ON audit_entries (subject_type, subject_id, at)`);
    await runner.query(`
      CREATE INDEX audit_entries_coalition ON audit_entries (coalition_id, at)`);
    await grant(runner, 'audit_entries', ['SELECT', 'INSERT']);
  }
}

/** An id is a UUIDv7: by id is in the order of writing, also where an example tells of an earlier day. */
async function carryOver(runner: QueryRunner): Promise<void> {
  await runner.query(`
    DO $$ DECLARE entry audit_entries_unchained;
    BEGIN
      FOR entry IN SELECT * FROM audit_entries_unchained ORDER BY id LOOP
        PERFORM append_to_trail(jsonb_build_array(jsonb_build_object(
          'stream', coalesce('coalition:' || entry.coalition_id, 'nation'),
          'id', entry.id, 'at', entry.at, 'requestId', entry.request_id, 'actor', entry.actor_id,
          'actorRole', entry.actor_role, 'action', entry.action,
          'subjectType', entry.subject_type, 'subjectId', entry.subject_id,
          'before', entry.before, 'after', entry.after)));
      END LOOP;
    END $$`);
}
