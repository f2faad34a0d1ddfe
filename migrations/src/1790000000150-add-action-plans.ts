import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * Plans of action: goals per phase, with actions and what they are measured by. A goal or action that is
 * taken from the plan stays, with what was said of it: a past day reads as it was.
 */
export class AddActionPlans1790000000150 implements MigrationInterface {
  name = 'AddActionPlans1790000000150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE action_plans (
        id uuid CONSTRAINT action_plans_pkey PRIMARY KEY,
        coalition_id uuid NOT NULL CONSTRAINT action_plans_coalition REFERENCES coalitions (id),
        title text NOT NULL,
        period daterange NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        updated_by uuid NOT NULL CONSTRAINT action_plans_updated_by REFERENCES users (id),
        deleted_at timestamptz,
        CONSTRAINT action_plans_period_not_empty CHECK (NOT isempty(period))
      )`);
    await runner.query('CREATE INDEX action_plans_coalition_id ON action_plans (coalition_id)');
    await runner.query(`
      CREATE TABLE action_plan_goals (
        id uuid CONSTRAINT action_plan_goals_pkey PRIMARY KEY,
        plan_id uuid NOT NULL CONSTRAINT action_plan_goals_plan REFERENCES action_plans (id),
        position integer NOT NULL,
        phase text,
        text text NOT NULL,
        indicator jsonb,
        removed_at timestamptz,
        CONSTRAINT action_plan_goals_phase
          CHECK (phase IN ('preconception', 'pregnancy', 'birth', 'after-birth'))
      )`);
    await runner.query('CREATE INDEX action_plan_goals_plan_id ON action_plan_goals (plan_id)');
    await runner.query(`
      CREATE TABLE action_plan_actions (
        id uuid CONSTRAINT action_plan_actions_pkey PRIMARY KEY,
        goal_id uuid NOT NULL CONSTRAINT action_plan_actions_goal REFERENCES action_plan_goals (id),
        position integer NOT NULL,
        text text NOT NULL,
        organisation_id uuid
          CONSTRAINT action_plan_actions_organisation REFERENCES organisations (id),
        owner text NOT NULL,
        due date,
        removed_at timestamptz
      )`);
    await runner.query('CREATE INDEX action_plan_actions_goal_id ON action_plan_actions (goal_id)');
    await runner.query(
      'CREATE INDEX action_plan_actions_organisation_id ON action_plan_actions (organisation_id)',
    );
    await runner.query(`
      CREATE TABLE action_plan_progress (
        id uuid CONSTRAINT action_plan_progress_pkey PRIMARY KEY,
        action_id uuid NOT NULL
          CONSTRAINT action_plan_progress_action REFERENCES action_plan_actions (id),
        state text NOT NULL,
        on_date date NOT NULL,
        note text NOT NULL,
        stated_by uuid NOT NULL CONSTRAINT action_plan_progress_stated_by REFERENCES users (id),
        stated_at timestamptz NOT NULL,
        CONSTRAINT action_plan_progress_state
          CHECK (state IN ('open', 'busy', 'done', 'dropped'))
      )`);
    await runner.query(
      'CREATE INDEX action_plan_progress_action_id ON action_plan_progress (action_id)',
    );
    await runner.query(`
      CREATE TABLE action_plan_measurements (
        id uuid CONSTRAINT action_plan_measurements_pkey PRIMARY KEY,
        goal_id uuid NOT NULL
          CONSTRAINT action_plan_measurements_goal REFERENCES action_plan_goals (id),
        value double precision NOT NULL,
        on_date date NOT NULL,
        note text NOT NULL,
        stated_by uuid NOT NULL CONSTRAINT action_plan_measurements_stated_by REFERENCES users (id),
        stated_at timestamptz NOT NULL
      )`);
    await runner.query(
      'CREATE INDEX action_plan_measurements_goal_id ON action_plan_measurements (goal_id)',
    );
    for (const table of ['action_plans', 'action_plan_goals', 'action_plan_actions']) {
      await grant(runner, table, ['SELECT', 'INSERT', 'UPDATE']);
    }
    for (const table of ['action_plan_progress', 'action_plan_measurements']) {
      await grant(runner, table, ['SELECT', 'INSERT']);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'action_plan_measurements',
      'action_plan_progress',
      'action_plan_actions',
      'action_plan_goals',
      'action_plans',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
