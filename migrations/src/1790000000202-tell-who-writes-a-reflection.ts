import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = `'action-plan', 'agreement', 'contact-route', 'handover-note', 'partnership'`;

/** People are at work on a conversation too: on its plan, and on what was said. */
export class TellWhoWritesAReflection1790000000202 implements MigrationInterface {
  name = 'TellWhoWritesAReflection1790000000202';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `${before}, 'reflection'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM presences WHERE kind = 'reflection'`);
    await allow(runner, before);
  }
}

function allow(runner: QueryRunner, kinds: string): Promise<unknown> {
  return runner.query(`
    ALTER TABLE presences DROP CONSTRAINT presences_kind,
      ADD CONSTRAINT presences_kind CHECK (kind IN (${kinds}))`);
}
