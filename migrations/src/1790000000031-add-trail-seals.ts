import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/** Seals of the trail: what the ends of its chains were, under a key that is not in the database. */
export class AddTrailSeals1790000000031 implements MigrationInterface {
  name = 'AddTrailSeals1790000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE trail_seals (
        number integer CONSTRAINT trail_seals_pkey PRIMARY KEY
          CONSTRAINT trail_seals_number CHECK (number > 0),
        sealed_at timestamptz NOT NULL,
        line text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE trail_sealed_heads (
        stream text NOT NULL,
        seq bigint NOT NULL,
        seal integer NOT NULL CONSTRAINT trail_sealed_heads_seal REFERENCES trail_seals (number),
        CONSTRAINT trail_sealed_heads_pkey PRIMARY KEY (stream, seq)
      )`);
    // A seal is made once and for all.
    await grant(runner, 'trail_seals', ['SELECT', 'INSERT']);
    await grant(runner, 'trail_sealed_heads', ['SELECT', 'INSERT']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE trail_sealed_heads');
    await runner.query('DROP TABLE trail_seals');
  }
}
