import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * The person behind a contact route, beside its text: no publication holds one, so that none can bring one
 * back. That somebody objected is kept without saying who.
 */
export class AddContactPersons1790000000081 implements MigrationInterface {
  name = 'AddContactPersons1790000000081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contact_persons (
        id uuid CONSTRAINT contact_persons_pkey PRIMARY KEY,
        route_id uuid NOT NULL CONSTRAINT contact_persons_route REFERENCES contact_routes (id),
        name text NOT NULL,
        work text NOT NULL,
        phone text NOT NULL,
        email text NOT NULL,
        entered_by uuid CONSTRAINT contact_persons_entered_by REFERENCES users (id),
        entered_at timestamptz NOT NULL,
        public_since timestamptz,
        CONSTRAINT contact_persons_one_per_route UNIQUE (route_id)
      )`);
    await runner.query('CREATE INDEX contact_persons_email ON contact_persons (email)');
    // Of an emptied table the examples stay for ever.
    for (const column of ['name', 'work', 'phone', 'email']) {
      await runner.query(`ALTER TABLE contact_persons ALTER ${column} SET STATISTICS 0`);
    }
    await runner.query(`
      CREATE TABLE contact_person_objections (
        id uuid CONSTRAINT contact_person_objections_pkey PRIMARY KEY,
        route_id uuid NOT NULL
          CONSTRAINT contact_person_objections_route REFERENCES contact_routes (id),
        objected_at timestamptz NOT NULL
      )`);
    await grant(runner, 'contact_persons', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await grant(runner, 'contact_person_objections', ['SELECT', 'INSERT']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contact_person_objections');
    await runner.query('DROP TABLE contact_persons');
  }
}
