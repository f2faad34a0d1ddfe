import { presenceBelievedMs, presenceKinds } from '@zorgpaden/domain/presences';
import { v7 as uuidv7 } from 'uuid';
import { Jobs } from '../platform/jobs/index.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { signedInAs } from '../users/user.testing.js';

describe('two people at work on the same thing', () => {
  const subjectId = uuidv7();
  let test: TestApp;
  let workspace: Workspace;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
  }, 60_000);
  afterAll(() => test.close());
  beforeEach(() => test.database.query('DELETE FROM presences'));

  const anEditor = () =>
    signedInAs(test, { role: 'editor', scope: { kind: 'coalition', id: workspace.id } });
  const tell = async (client: Workspace['lead'], own: object = {}) =>
    (
      await succeeded(
        client.post(`${workspace.path}/presences`, { kind: 'agreement', subjectId, ...own }),
      )
    ).items;

  it('when both have it open, then each is told who the other is, and nobody of themselves', async () => {
    const editor = await anEditor();
    expect(await tell(workspace.lead)).toEqual([]);
    expect(await tell(editor)).toMatchObject([{ role: 'lead' }]);
    expect(await tell(workspace.lead)).toEqual([{ name: 'Trekker', role: 'editor' }]);
    expect(await tell(workspace.lead, { kind: 'action-plan' })).toEqual([]);
    expect(await tell(workspace.lead, { subjectId: uuidv7() })).toEqual([]);
  });

  it('when one has closed it, then that is so a minute later, and nothing is left of it', async () => {
    const editor = await anEditor();
    await tell(editor);
    test.clock.forward(presenceBelievedMs / 60_000 - 0.5);
    expect(await tell(workspace.lead)).toHaveLength(1);
    test.clock.forward(0.5);
    expect(await tell(workspace.lead)).toEqual([]);
    test.clock.forward(16);
    await test.app.get(Jobs).runNow('presence-cleanup');
    expect(await test.database.query('SELECT 1 FROM presences')).toEqual([]);
    const told = await test.database.query(
      `SELECT 1 FROM trail_entries WHERE subject_type LIKE 'presence%'`,
    );
    expect(told).toEqual([]);
  });

  it('when it is open, then that can be told of everything that people write', async () => {
    const editor = await anEditor();
    for (const kind of presenceKinds) {
      await tell(editor, { kind });
      expect(await tell(workspace.lead, { kind })).toMatchObject([{ role: 'editor' }]);
    }
  });

  it('when somebody of elsewhere asks, then the coalition is not there', async () => {
    const other = await givenWorkspace(test, ['GM0153']);
    const answer = await other.lead.post(`${workspace.path}/presences`, {
      kind: 'agreement',
      subjectId,
    });
    expect(answer.status).toBe(404);
  });
});
