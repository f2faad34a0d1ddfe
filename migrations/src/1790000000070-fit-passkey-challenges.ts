import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A challenge says what it is for and whose answer it has to be, also of an account that is still to be
 * made. One that is under way is asked for again.
 */
export class FitPasskeyChallenges1790000000070 implements MigrationInterface {
  name = 'FitPasskeyChallenges1790000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM passkey_challenges');
    await runner.query(`
      ALTER TABLE passkey_challenges
        ADD COLUMN user_id uuid,
        DROP CONSTRAINT passkey_challenges_purpose,
        ADD CONSTRAINT passkey_challenges_purpose
          CHECK (purpose IN ('register', 'accept', 'sign-in', 'second-factor')),
        ADD CONSTRAINT passkey_challenges_user CHECK ((user_id IS NULL) = (purpose = 'sign-in'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM passkey_challenges');
    await runner.query(`
      ALTER TABLE passkey_challenges
        DROP CONSTRAINT passkey_challenges_user,
        DROP CONSTRAINT passkey_challenges_purpose,
        ADD CONSTRAINT passkey_challenges_purpose CHECK (purpose IN ('register', 'sign-in')),
        DROP COLUMN user_id`);
  }
}
