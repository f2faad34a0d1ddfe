import { invitationDays } from '@zorgpaden/domain/invitations';
import { keptMs, type PassingKind, REDACTED, retention } from '@zorgpaden/domain/privacy';
import { v7 as uuidv7 } from 'uuid';
import { record, Trail } from '../platform/audit/trail.js';
import { Jobs } from '../platform/jobs/index.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { givenUser } from '../users/user.testing.js';
import { trailFindings } from './trail-verifies.testing.js';
import { whereKept, withoutPersons } from './where-kept.js';

const JOBS = [
  'session-cleanup',
  'presence-cleanup',
  'security-events-cleanup',
  'link-cleanup',
  'mail-cleanup',
  'invitation-cleanup',
  'access-request-cleanup',
  'attachment-cleanup',
  'partner-import-cleanup',
  'retention',
];
const BEGIN = '2026-11-03T09:00:00Z';
const MINUTE = 60_000;

let test: TestApp;
beforeEach(async () => {
  test = await testApp();
}, 60_000);
afterEach(() => test.close());

const ctx = () =>
  ({ requestId: 'request', now: test.clock.now(), language: 'nl', user: null }) as const;
const count = async (sql: string, parameters: unknown[] = []) =>
  (await test.database.query(sql, parameters)).length;

async function tidyUp(): Promise<void> {
  for (const job of JOBS) await test.app.get(Jobs).runNow(job);
}

async function person(): Promise<string> {
  const email = await givenUser(test);
  const [user] = await test.database.query<{ id: string }>(
    'SELECT id FROM users WHERE email = $1',
    [email],
  );
  return user?.id ?? '';
}

async function coalition(): Promise<string> {
  const id = uuidv7();
  await test.database.query(
    `INSERT INTO coalitions (id, name, level, created_at) VALUES ($1, 'Ons', 'local', $2)`,
    [id, BEGIN],
  );
  return id;
}

/** Makes one of each kind at this moment, and tells how to see whether it is still there. */
const kinds: Readonly<Record<PassingKind, () => Promise<() => Promise<number>>>> = {
  attachment: async () => {
    const [id, hash, at] = [uuidv7(), 'a'.repeat(64), test.clock.now()];
    await test.database.query('INSERT INTO stored_files (hash, stored_at) VALUES ($1, $2)', [
      ...[hash, at],
    ]);
    await test.database.query(
      `INSERT INTO attachments (id, coalition_id, subject_type, subject_id, hash, name, description,
         kind, size, added_at, deleted_at)
       VALUES ($1, $2, 'coalition', $2, $3, 'covenant.pdf', '', 'pdf', 1, $4, $4)`,
      [id, await coalition(), hash, at],
    );
    return () => count('SELECT 1 FROM attachments WHERE id = $1', [id]);
  },
  account: async () => {
    const id = await person();
    return () => count('SELECT 1 FROM users WHERE id = $1 AND name <> $2', [id, REDACTED]);
  },
  session: async () => {
    const [now, ends] = [test.clock.now(), test.clock.now().getTime() + keptMs('session')];
    await test.database.query(
      `INSERT INTO sessions (token_hash, user_id, created_at, last_seen_at, expires_at)
       VALUES ('x', $1, $2, $3, $3)`,
      [await person(), now, new Date(ends)],
    );
    return () => count('SELECT 1 FROM sessions');
  },
  presence: async () => {
    await test.database.query(
      `INSERT INTO presences (coalition_id, kind, subject_id, user_id, seen_at)
       VALUES ($1, 'agreement', $2, $3, $4)`,
      [await coalition(), uuidv7(), await person(), test.clock.now()],
    );
    return () => count('SELECT 1 FROM presences');
  },
  'known-device': async () => {
    await test.database.query(
      `INSERT INTO known_devices (token_hash, user_id, created_at, last_used_at)
       VALUES ('x', $1, $2, $2)`,
      [await person(), test.clock.now()],
    );
    return () => count('SELECT 1 FROM known_devices');
  },
  'sign-in-attempt': async () => {
    await test.database.query(
      `INSERT INTO sign_in_attempts (bucket, failures, since) VALUES ('x', 1, $1)`,
      [test.clock.now()],
    );
    return () => count('SELECT 1 FROM sign_in_attempts');
  },
  'security-event': async () => {
    await test.database.query(
      `INSERT INTO security_events (id, hour, code, user_id, source, handler, first_at, last_at)
       VALUES ($1, $2, 'session.begun', $3, 'x', 'POST', $2, $2)`,
      [uuidv7(), test.clock.now(), await person()],
    );
    return () => count('SELECT 1 FROM security_events');
  },
  draft: async () => {
    const tables = whereKept.draft;
    for (const table of tables) {
      await test.database.query(
        `INSERT INTO ${table} (user_id, id, coalition_id, content, saved_at)
         VALUES ($1, $2, $3, '{}', $4)`,
        [await person(), uuidv7(), await coalition(), test.clock.now()],
      );
    }
    return () => count(tables.map((table) => `SELECT 1 FROM ${table}`).join(' UNION ALL '));
  },
  'repeated-request': async () => {
    await test.database.query(
      `INSERT INTO idempotency_keys (user_id, key, request_hash, status, response, created_at)
       VALUES ($1, 'key', 'x', 201, '{}', $2)`,
      [await person(), test.clock.now()],
    );
    return () => count('SELECT 1 FROM idempotency_keys');
  },
  link: async () => {
    await test.database.query(
      `INSERT INTO single_use_links (token_hash, purpose, subject_id, created_at, expires_at)
       VALUES ('x', 'try', $1, $2, $3)`,
      [uuidv7(), test.clock.now(), new Date(test.clock.now().getTime() + keptMs('link'))],
    );
    return () => count('SELECT 1 FROM single_use_links');
  },
  'partner-import': async () => {
    await test.database.query(
      `INSERT INTO partner_imports (id, coalition_id, file_name, columns, first_row, since,
         other_sheets, created_by, created_at)
       VALUES ($1, $2, '', '[]', 1, '2026-01-01', 0, $4, $3)`,
      [uuidv7(), await coalition(), test.clock.now(), await person()],
    );
    return () => count('SELECT 1 FROM partner_imports');
  },
  'organisation-merge': async () => {
    const [id, kept, merged] = [uuidv7(), uuidv7(), uuidv7()];
    await test.database.query(
      `INSERT INTO organisation_merges
         (id, kept_id, kept_name, merged_id, merged_name, kept_rows, merged_at, merged_by)
       VALUES ($1, $2, 'GGD', $3, 'De GGD', '{}', $4, $5)`,
      [id, kept, merged, test.clock.now(), await person()],
    );
    await test.database.query(
      `INSERT INTO organisation_merge_changes (merge_id, position, "table", key, before)
       VALUES ($1, 1, 'organisations', '{}', '{"email": "iemand@voorbeeld.example"}')`,
      [id],
    );
    return () => count('SELECT 1 FROM organisation_merge_changes');
  },
  invitation: async () => {
    const ends = new Date(test.clock.now().getTime() + invitationDays * 24 * 60 * MINUTE);
    await test.database.query(
      `INSERT INTO invitations (id, email, role, coalition_id, period, language, invited_by,
         invited_at, expires_at)
       VALUES ($1, 'iemand@voorbeeld.example', 'editor', $2, '[2026-11-03,)', 'nl', $3, $4, $5)`,
      [uuidv7(), await coalition(), await person(), test.clock.now(), ends],
    );
    return () => count('SELECT 1 FROM invitations');
  },
  'access-request': async () => {
    await test.database.query(
      `INSERT INTO municipalities (code, name, slug, province, ggd_region, safety_region, latitude,
         longitude, inhabitants, phone, website)
       VALUES ('GM0141', 'Almelo', 'almelo', 'Overijssel', 'Twente', 'Twente', 52, 6, 7, '1', 'x')
       ON CONFLICT DO NOTHING`,
    );
    await test.database.query(
      `INSERT INTO access_requests (id, email, name, job, municipality_code, note, language,
         requested_at)
       VALUES ($1, 'iemand@voorbeeld.example', 'Iemand', 'Arts', 'GM0141', '', 'nl', $2)`,
      [uuidv7(), test.clock.now()],
    );
    return () => count('SELECT 1 FROM access_requests');
  },
  mail: async () => {
    await test.database.query(
      `INSERT INTO mails (id, kind, recipient, created_at, failed_at, failure)
       VALUES ($1, 'try', 'iemand@voorbeeld.example', $2, $2, 'refused')`,
      [uuidv7(), test.clock.now()],
    );
    return () => count('SELECT 1 FROM mails');
  },
  'trail-value': async () => {
    const subjectId = uuidv7();
    await test.app.get(Trail).write(ctx(), (write) =>
      record(write, {
        action: 'try',
        subjectType: 'thing',
        subjectId,
        after: { word: 'zoveel' },
      }),
    );
    return () =>
      count(
        `SELECT 1 FROM trail_values v JOIN trail_entries e ON e.id = v.entry_id
         WHERE e.subject_id = $1`,
        [subjectId],
      );
  },
};

describe('what is kept', () => {
  it.each(Object.keys(kinds) as PassingKind[])(
    'when the period of a %s is over, then it goes, and not a minute earlier',
    async (kind) => {
      test.clock.set(BEGIN);
      const held = await kinds[kind]();
      const begun = await held();
      expect(begun).toBeGreaterThan(0);
      test.clock.forward(keptMs(kind) / MINUTE - 1);
      await tidyUp();
      expect(await held()).toBe(begun);
      test.clock.forward(2);
      await tidyUp();
      expect(await held()).toBe(0);
    },
  );

  it('when values of the trail went, then the trail still verifies', async () => {
    await kinds['trail-value']();
    test.clock.forward(keptMs('trail-value') / MINUTE + 1);
    await tidyUp();
    expect(await trailFindings(test)).toEqual([]);
  });

  it('when a job runs again, then it finds nothing more to do', async () => {
    for (const make of Object.values(kinds)) await make();
    test.clock.forward(keptMs('trail-value') / MINUTE + 1);
    await tidyUp();
    const lines = await count('SELECT 1 FROM trail_entries');
    await tidyUp();
    expect(await count('SELECT 1 FROM trail_entries')).toBe(lines);
  });

  it('when somebody holds a role or comes back, then the account stays', async () => {
    test.clock.set(BEGIN);
    await givenUser(test, { role: 'administrator', scope: { kind: 'nation' } });
    test.clock.forward((2 * keptMs('account')) / MINUTE);
    await tidyUp();
    expect(await count('SELECT 1 FROM users WHERE emptied_at IS NOT NULL')).toBe(0);
  });
});

describe('the table of retention', () => {
  it('knows every table of the database: where there are persons, and where not', async () => {
    const tables = await test.database.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'migrations'`,
    );
    const known = [...Object.values(whereKept).flat(), ...withoutPersons];
    // A new table: name its kind in where-kept.ts, with a period in libs/domain/src/privacy/retention.ts.
    expect(known.sort()).toEqual(tables.map(({ name }) => name).sort());
    expect(Object.keys(whereKept)).toEqual(Object.keys(retention));
  });
});
