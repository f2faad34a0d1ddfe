import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * With whom one works at a partner: a function on a level. The person who holds it stands apart, in the
 * table of people beside contacts, so that being told, objecting and being removed is one thing.
 */
export class AddPartnerContacts1790000000102 implements MigrationInterface {
  name = 'AddPartnerContacts1790000000102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE partner_contacts (
        id uuid CONSTRAINT partner_contacts_pkey PRIMARY KEY,
        partnership_id uuid NOT NULL
          CONSTRAINT partner_contacts_partnership REFERENCES partnerships (id),
        job text NOT NULL,
        level text NOT NULL CONSTRAINT partner_contacts_level
          CHECK (level IN ('bestuur', 'management', 'uitvoering')),
        role text,
        phone text NOT NULL,
        email text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        deleted_at timestamptz
      )`);
    await runner.query(`
      CREATE INDEX partner_contacts_partnership_id ON partner_contacts (partnership_id)`);
    await grant(runner, 'partner_contacts', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    for (const table of ['contact_persons', 'contact_person_objections']) {
      await runner.query(`
        ALTER TABLE ${table}
          ALTER route_id DROP NOT NULL,
          ADD partner_contact_id uuid
            CONSTRAINT ${table}_partner_contact REFERENCES partner_contacts (id),
          ADD CONSTRAINT ${table}_behind_one
            CHECK (num_nonnulls(route_id, partner_contact_id) = 1)`);
    }
    await runner.query(`
      ALTER TABLE contact_persons
        ADD CONSTRAINT contact_persons_one_per_partner_contact UNIQUE (partner_contact_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['contact_person_objections', 'contact_persons']) {
      await runner.query(`DELETE FROM ${table} WHERE route_id IS NULL`);
      await runner.query(`
        ALTER TABLE ${table} DROP partner_contact_id, ALTER route_id SET NOT NULL`);
    }
    await runner.query('DROP TABLE partner_contacts');
  }
}
