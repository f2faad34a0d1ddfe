import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { aWholeList, nameOf } from './a-whole-list.testing.js';
import { carryOut, handIn, lookAt, undo } from './partner-import.testing.js';

/** What an import leaves beside what it enters: its own rows, the trail, and what counts what happened. */
const LEFT_ALONE =
  /^(?:trail_|partner_import|idempotency|security_events|sessions$|sign_in|municipality_rev)/;

describe('the list of 600 organisations as a trekker has it', () => {
  let test: TestApp;
  let workspace: Workspace;

  beforeEach(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
  }, 60_000);
  afterEach(() => test.close());

  /** Every table as it is; a version says how often something was written, not what it is. */
  async function everything(): Promise<Record<string, unknown>> {
    const tables = await test.database.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const all: Record<string, unknown> = {};
    for (const { name } of tables.filter((table) => !LEFT_ALONE.test(table.name))) {
      all[name] = (
        await test.database.query<{ row: string }>(
          `SELECT (to_jsonb(t) - 'version' - 'revision')::text AS row FROM ${name} t ORDER BY 1`,
        )
      ).map(({ row }) => row);
    }
    return all;
  }

  it('when it goes in, then no row is lost; and undone, everything is as before', async () => {
    await succeeded(
      workspace.lead.post(`${workspace.path}/partnerships`, {
        organisation: { name: nameOf(0), partnerType: 'jgz' },
        status: 'active',
        from: '2026-01-01',
      }),
    );
    const before = await everything();
    const { files, rows } = aWholeList();
    const lists = [];
    let accounted = 0;
    const total = { added: 0, merged: 0, refused: 0 };
    for (const file of files) {
      const list = await lookAt(workspace, await handIn(workspace, file));
      const done = await carryOut(test, workspace, list);
      lists.push(done);
      const address = `${workspace.path}/partner-imports/${done.id}`;
      const { text } = await workspace.lead.get(`${address}/refused-rows?format=csv`);
      const refused = [...text.matchAll(/,(\d+),("?)([^"\r\n]+)\2\r\n/g)];
      expect(refused).toHaveLength(done.outcomes.refused);
      expect(refused.every(([, , , reason]) => /[.?!]$/.test(reason ?? ''))).toBe(true);
      accounted += done.outcomes.added + done.outcomes.merged + done.outcomes.refused;
      for (const outcome of ['added', 'merged', 'refused'] as const) {
        total[outcome] += done.outcomes[outcome];
      }
    }
    expect(accounted).toBe(rows);
    expect(total.added).toBeGreaterThan(300);
    expect(total.merged).toBeGreaterThan(5);
    expect(total.refused).toBeGreaterThan(30);
    const partners = await test.database.query('SELECT 1 FROM partnerships');
    expect(partners).toHaveLength(total.added + 1);

    for (const list of lists.reverse()) {
      expect((await undo(test, workspace, list)).state).toBe('undone');
    }
    expect(await everything()).toEqual(before);
  });
});
