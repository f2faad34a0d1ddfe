import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND } from './chain-the-trail/functions.js';
import { APPEND_BY_STREAM } from './chain-the-trail/append-by-stream.js';

/** A list of partners adds thousands of lines in few writes. */
export class AppendLinesByStream1790000000170 implements MigrationInterface {
  name = 'AppendLinesByStream1790000000170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPEND_BY_STREAM);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(APPEND.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
  }
}
