import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who answers for the personal data of a coalition, and whom to ask; NULL where it names nobody. */
export class AddCoalitionPrivacy1790000000061 implements MigrationInterface {
  name = 'AddCoalitionPrivacy1790000000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE coalitions ADD privacy jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE coalitions DROP privacy');
  }
}
