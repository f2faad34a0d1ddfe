import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './application-role.js';

/**
 * Conversations of the partners about their own cooperation (rule 7), and what they promised. Each step
 * of a life is a record of who and when. A partner is heard from a day on; that day is what a peildatum asks.
 */
export class AddReflections1790000000140 implements MigrationInterface {
  name = 'AddReflections1790000000140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REFLECTIONS);
    await runner.query(
      'CREATE INDEX reflections_coalition_date ON reflections (coalition_id, date DESC, id DESC)',
    );
    await runner.query(INVITATIONS);
    await runner.query(
      'CREATE INDEX reflection_invitations_organisation ON reflection_invitations (organisation_id)',
    );
    await runner.query(HEARINGS);
    await runner.query(PREPARATIONS);
    await runner.query(FOLLOW_UPS);
    await runner.query(`
      CREATE INDEX follow_ups_coalition_due ON follow_ups (coalition_id, state, due_on, id)
      WHERE deleted_at IS NULL`);
    await runner.query('CREATE INDEX follow_ups_source ON follow_ups (source_id)');
    await runner.query(`
      CREATE INDEX follow_ups_to_remind ON follow_ups (due_on)
      WHERE state = 'open' AND deleted_at IS NULL`);
    await runner.query(STEPS);
    await runner.query(
      'CREATE INDEX follow_up_steps_follow_up ON follow_up_steps (follow_up_id, on_day DESC, id DESC)',
    );
    // Of an emptied column the examples stay for ever.
    for (const [table, columns] of Object.entries(texts)) {
      for (const column of columns) {
        await runner.query(`ALTER TABLE ${table} ALTER ${column} SET STATISTICS 0`);
      }
    }
    await grant(runner, 'reflections', ['SELECT', 'INSERT', 'UPDATE']);
    await grant(runner, 'reflection_invitations', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await grant(runner, 'reflection_hearings', ['SELECT', 'INSERT', 'DELETE']);
    await grant(runner, 'reflection_preparations', ['SELECT', 'INSERT', 'UPDATE']);
    await grant(runner, 'follow_ups', ['SELECT', 'INSERT', 'UPDATE']);
    await grant(runner, 'follow_up_steps', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(texts).reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}

/** The tables in the order of their making, with the columns that people type in. */
const texts: Readonly<Record<string, readonly string[]>> = {
  reflections: ['place', 'note', 'findings', 'decisions', 'cancel_reason'],
  reflection_invitations: ['email'],
  reflection_hearings: [],
  reflection_preparations: ['answers', 'answered_by'],
  follow_ups: ['title', 'note', 'function'],
  follow_up_steps: ['outcome'],
};

const REFLECTIONS = `
  CREATE TABLE reflections (
    id uuid CONSTRAINT reflections_pkey PRIMARY KEY,
    coalition_id uuid NOT NULL CONSTRAINT reflections_coalition REFERENCES coalitions (id),
    date date NOT NULL,
    starts_at text NOT NULL,
    ends_at text NOT NULL,
    place text NOT NULL,
    note text NOT NULL DEFAULT '',
    sequence integer NOT NULL DEFAULT 0,
    version integer NOT NULL DEFAULT 1,
    planned_by uuid CONSTRAINT reflections_planned_by REFERENCES users (id),
    planned_at timestamptz NOT NULL,
    held_by uuid CONSTRAINT reflections_held_by REFERENCES users (id),
    held_at timestamptz,
    findings jsonb NOT NULL DEFAULT '{}',
    decisions text NOT NULL DEFAULT '',
    closed_by uuid CONSTRAINT reflections_closed_by REFERENCES users (id),
    closed_at timestamptz,
    cancelled_by uuid CONSTRAINT reflections_cancelled_by REFERENCES users (id),
    cancelled_at timestamptz,
    cancel_reason text NOT NULL DEFAULT '',
    shared_by uuid CONSTRAINT reflections_shared_by REFERENCES users (id),
    shared_at timestamptz,
    CONSTRAINT reflections_times CHECK (starts_at < ends_at),
    CONSTRAINT reflections_life CHECK (
      (closed_at IS NULL OR held_at IS NOT NULL) AND (cancelled_at IS NULL OR held_at IS NULL))
  )`;

const INVITATIONS = `
  CREATE TABLE reflection_invitations (
    id uuid CONSTRAINT reflection_invitations_pkey PRIMARY KEY,
    reflection_id uuid NOT NULL
      CONSTRAINT reflection_invitations_reflection REFERENCES reflections (id),
    organisation_id uuid NOT NULL
      CONSTRAINT reflection_invitations_organisation_id REFERENCES organisations (id),
    email text,
    invited_at timestamptz NOT NULL,
    CONSTRAINT reflection_invitations_once UNIQUE (reflection_id, organisation_id)
  )`;

const HEARINGS = `
  CREATE TABLE reflection_hearings (
    reflection_id uuid NOT NULL CONSTRAINT reflection_hearings_reflection REFERENCES reflections (id),
    organisation_id uuid NOT NULL
      CONSTRAINT reflection_hearings_organisation REFERENCES organisations (id),
    how text NOT NULL CONSTRAINT reflection_hearings_how
      CHECK (how IN ('meeting', 'form', 'separately')),
    heard_on date NOT NULL,
    stated_by uuid CONSTRAINT reflection_hearings_stated_by REFERENCES users (id),
    stated_at timestamptz NOT NULL,
    CONSTRAINT reflection_hearings_pkey PRIMARY KEY (reflection_id, organisation_id)
  )`;

const PREPARATIONS = `
  CREATE TABLE reflection_preparations (
    reflection_id uuid NOT NULL
      CONSTRAINT reflection_preparations_reflection REFERENCES reflections (id),
    organisation_id uuid NOT NULL
      CONSTRAINT reflection_preparations_organisation REFERENCES organisations (id),
    answers jsonb NOT NULL,
    answered_by text NOT NULL,
    user_id uuid CONSTRAINT reflection_preparations_user REFERENCES users (id),
    sent_at timestamptz NOT NULL,
    CONSTRAINT reflection_preparations_pkey PRIMARY KEY (reflection_id, organisation_id)
  )`;

const FOLLOW_UPS = `
  CREATE TABLE follow_ups (
    id uuid CONSTRAINT follow_ups_pkey PRIMARY KEY,
    coalition_id uuid NOT NULL CONSTRAINT follow_ups_coalition REFERENCES coalitions (id),
    title text NOT NULL,
    note text NOT NULL DEFAULT '',
    organisation_id uuid CONSTRAINT follow_ups_organisation REFERENCES organisations (id),
    function text NOT NULL DEFAULT '',
    person_id uuid CONSTRAINT follow_ups_person REFERENCES users (id),
    due_on date,
    source_kind text CONSTRAINT follow_ups_source_kind
      CHECK (source_kind IN ('reflection', 'agreement', 'meeting')),
    source_id uuid,
    promised_on date NOT NULL,
    state text NOT NULL DEFAULT 'open' CONSTRAINT follow_ups_state
      CHECK (state IN ('open', 'done', 'dropped')),
    version integer NOT NULL DEFAULT 1,
    created_by uuid CONSTRAINT follow_ups_created_by REFERENCES users (id),
    created_at timestamptz NOT NULL,
    deleted_at timestamptz,
    reminded_at timestamptz,
    CONSTRAINT follow_ups_source_named CHECK (source_id IS NULL OR source_kind IS NOT NULL)
  )`;

const STEPS = `
  CREATE TABLE follow_up_steps (
    id uuid CONSTRAINT follow_up_steps_pkey PRIMARY KEY,
    follow_up_id uuid NOT NULL CONSTRAINT follow_up_steps_of REFERENCES follow_ups (id),
    state text NOT NULL CONSTRAINT follow_up_steps_state
      CHECK (state IN ('open', 'done', 'dropped')),
    on_day date NOT NULL,
    outcome text NOT NULL DEFAULT '',
    stated_by uuid CONSTRAINT follow_up_steps_stated_by REFERENCES users (id),
    stated_at timestamptz NOT NULL
  )`;
