import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * Lists of partners that are brought in, row by row as they were handed in, for as long as they can be
 * undone. `done` of a row tells what it made or changed. The file itself is not kept.
 */
export class AddPartnerImports1790000000110 implements MigrationInterface {
  name = 'AddPartnerImports1790000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE partner_imports (
        id uuid CONSTRAINT partner_imports_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL
          CONSTRAINT partner_imports_coalition REFERENCES coalitions (id),
        file_name text NOT NULL,
        columns jsonb NOT NULL,
        first_row integer NOT NULL,
        type_words jsonb NOT NULL DEFAULT '{}',
        since date NOT NULL,
        other_sheets integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_by uuid NOT NULL CONSTRAINT partner_imports_created_by REFERENCES users (id),
        created_at timestamptz NOT NULL,
        looked_at timestamptz,
        started_by uuid CONSTRAINT partner_imports_started_by REFERENCES users (id),
        started_at timestamptz,
        cancelled_at timestamptz,
        finished_at timestamptz,
        undo_started_by uuid CONSTRAINT partner_imports_undo_started_by REFERENCES users (id),
        undo_started_at timestamptz,
        undone_at timestamptz
      )`);
    await runner.query(
      'CREATE INDEX partner_imports_coalition_id ON partner_imports (coalition_id, created_at)',
    );
    await runner.query('CREATE INDEX partner_imports_created_at ON partner_imports (created_at)');
    await runner.query(`
      CREATE TABLE partner_import_rows (
        import_id uuid NOT NULL CONSTRAINT partner_import_rows_import
          REFERENCES partner_imports (id) ON DELETE CASCADE,
        number integer NOT NULL,
        cells text[] NOT NULL,
        withheld jsonb NOT NULL DEFAULT '[]',
        repaired jsonb NOT NULL DEFAULT '{}',
        decision jsonb,
        verdict text NOT NULL DEFAULT 'wrong' CONSTRAINT partner_import_rows_verdict CHECK (verdict IN
          ('new', 'existing', 'changed', 'same', 'repeated', 'double', 'wrong', 'left-out')),
        judgement jsonb NOT NULL DEFAULT '{}',
        outcome text CONSTRAINT partner_import_rows_outcome
          CHECK (outcome IN ('added', 'merged', 'refused')),
        done jsonb NOT NULL DEFAULT '{}',
        CONSTRAINT partner_import_rows_pkey PRIMARY KEY (import_id, number)
      )`);
    await runner.query(`
      CREATE INDEX partner_import_rows_by_verdict ON partner_import_rows (import_id, verdict, number)`);
    // How a coalition's lists are made up holds from one list to the next; it names nobody.
    await runner.query(`
      CREATE TABLE partner_import_mappings (
        coalition_id uuid CONSTRAINT partner_import_mappings_pkey PRIMARY KEY
          CONSTRAINT partner_import_mappings_coalition REFERENCES coalitions (id),
        fields jsonb NOT NULL,
        type_words jsonb NOT NULL
      )`);
    // Of an emptied table the examples stay for ever.
    for (const column of ['cells', 'repaired', 'judgement', 'done']) {
      await runner.query(`ALTER TABLE partner_import_rows ALTER ${column} SET STATISTICS 0`);
    }
    await grant(runner, 'partner_imports', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await grant(runner, 'partner_import_mappings', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await grant(runner, 'partner_import_rows', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE partner_import_mappings');
    await runner.query('DROP TABLE partner_import_rows');
    await runner.query('DROP TABLE partner_imports');
  }
}
