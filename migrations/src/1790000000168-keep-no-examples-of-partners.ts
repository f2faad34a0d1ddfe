import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a coalition writes of its partners can name somebody: PostgreSQL keeps no examples of it. */
export class KeepNoExamplesOfPartners1790000000168 implements MigrationInterface {
  name = 'KeepNoExamplesOfPartners1790000000168';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(named)) {
      for (const [column, type] of Object.entries(columns)) {
        await runner.query(
          `ALTER TABLE ${table} ALTER ${column} TYPE ${type}, ALTER ${column} SET STATISTICS 0`,
        );
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(named)) {
      for (const column of Object.keys(columns)) {
        await runner.query(`ALTER TABLE ${table} ALTER ${column} SET STATISTICS -1`);
      }
    }
  }
}

const text = 'text';
const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  partnerships: { part: text, departments: 'text[]' },
  partnership_statuses: { reason: text, correction_reason: text },
  partner_contacts: { job: text, email: text },
  experience_statements: { reward: text, correction_reason: text },
  case_conferences: {
    ...{ name: text, place: text, bringing_in: text, consent: text, job: text, email: text },
  },
};
