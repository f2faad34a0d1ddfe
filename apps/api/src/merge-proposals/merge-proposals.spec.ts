import type { AttentionList } from '@zorgpaden/domain/attention/contract';
import { v7 as uuidv7 } from 'uuid';
import { statementsOf } from '../platform/testing/statements.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { givenOrganisation } from '../users/scopes.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

const REASON = 'Zij verhuisden en heten nu zo';
const NATION = '/merge-proposals';

describe('organisations that a coalition says are one', () => {
  let test: TestApp;
  let ours: Workspace;
  let theirs: Workspace;
  let administrator: TestClient;
  let oneId: string;
  let otherId: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    [ours, theirs] = [await givenWorkspace(test), await givenWorkspace(test, ['GM0153'])];
    administrator = await signedInAs(test, ADMINISTRATOR);
  }, 60_000);
  afterAll(() => test.close());
  beforeEach(async () => {
    oneId = await givenOrganisation(test, 'Kraamzorg Een', ours.id);
    otherId = await givenOrganisation(test, 'Kraamzorg Twee', theirs.id);
  });

  const propose = (workspace: Workspace, own: object = {}, headers?: Record<string, string>) =>
    workspace.lead.post(
      `${workspace.path}/merge-proposals`,
      { oneId, otherId, reason: REASON, ...own },
      headers,
    );
  const about = async (workspace: Workspace) =>
    (
      await succeeded(
        workspace.lead.get(`${workspace.path}/merge-proposals?organisationId=${oneId}`),
      )
    ).items;
  const open = async () =>
    (await succeeded(administrator.get(`${NATION}?organisationId=${oneId}`))).items;
  const refuse = (id: string, reason = 'Het zijn er twee') =>
    administrator.post(`${NATION}/${id}/refusal`, { reason });
  const merge = async () => {
    const pair = { keptId: oneId, mergedId: otherId };
    const seen = await administrator.get(
      `/organisation-merges/preview?keptId=${oneId}&mergedId=${otherId}`,
    );
    const headers = { 'if-match': String(seen.headers.etag) };
    return succeeded(administrator.post('/organisation-merges', pair, headers));
  };
  const attention = async (client: TestClient) => {
    const { items } = (await succeeded(client.get('/me/attention'))) as AttentionList;
    return items.map(({ kind, id, title }) => [kind, id, title]);
  };
  const title = 'Kraamzorg Een, Kraamzorg Twee';

  it('when it is merged as proposed, then every coalition that did so hears that it was accepted', async () => {
    const { id } = await succeeded(propose(ours));
    // The other way round it is the same pair.
    const second = await succeeded(propose(theirs, { oneId: otherId, otherId: oneId }));
    expect(await open()).toMatchObject([
      { id, reason: REASON, coalition: { id: ours.id }, state: 'open', answer: null },
      { coalition: { id: theirs.id } },
    ]);
    expect(await attention(administrator)).toContainEqual(['merge-proposed', id, title]);
    expect(await attention(ours.lead)).not.toContainEqual(['merge-proposed', id, title]);

    const { id: mergeId } = await merge();
    for (const [workspace, proposal] of [
      [ours, id],
      [theirs, second.id],
    ] as const) {
      expect(await about(workspace)).toMatchObject([{ state: 'accepted', answer: { reason: '' } }]);
      expect(await attention(workspace.lead)).toContainEqual(['merge-answered', proposal, title]);
    }
    expect(await open()).toEqual([]);
    const { items } = await succeeded(ours.lead.get(`${ours.path}/trail`));
    const actions = items.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(expect.arrayContaining(['propose', 'accept']));

    // Undone, it is history all the same: what was answered stays so.
    const path = `/organisation-merges/${mergeId}/restoration`;
    const seen = await administrator.get(path);
    await succeeded(administrator.post(path, undefined, { 'if-match': String(seen.headers.etag) }));
    expect(await about(ours)).toMatchObject([{ state: 'accepted' }]);
  });

  it('when it is declined, then the lead reads why, and for thirty days is told so', async () => {
    const { id } = await succeeded(propose(ours));
    expect((await refuse(id, ' ')).body.errors).toMatchObject([{ pointer: '/reason' }]);
    const answered = await succeeded(refuse(id));
    expect(answered).toMatchObject({ state: 'declined', answer: { reason: 'Het zijn er twee' } });
    expect((await refuse(id)).body.code).toBe('merge-proposal.not-open');
    expect(await about(ours)).toMatchObject([{ id, answer: { reason: 'Het zijn er twee' } }]);
    expect(await attention(ours.lead)).toContainEqual(['merge-answered', id, title]);
    // With another reason it can be proposed again.
    expect((await propose(ours)).status).toBe(201);
    await test.database.query(
      `UPDATE merge_proposals SET answered_at = answered_at - interval '31 days' WHERE id = $1`,
      [id],
    );
    expect(await attention(ours.lead)).not.toContainEqual(['merge-answered', id, title]);
  });

  it('when the coalition takes it back, then nobody has to answer it, and another coalition cannot', async () => {
    const { id } = await succeeded(propose(ours));
    const withdrawal = (workspace: Workspace) =>
      workspace.lead.post(`${workspace.path}/merge-proposals/${id}/withdrawal`);
    expect((await withdrawal(theirs)).status).toBe(404);
    expect(await succeeded(withdrawal(ours))).toMatchObject({ state: 'withdrawn' });
    expect((await withdrawal(ours)).body.code).toBe('merge-proposal.not-open');
    expect(await open()).toEqual([]);
    expect((await refuse(id)).body.code).toBe('merge-proposal.not-open');
  });

  it('when one of the two goes up into a third, then it is withdrawn, and open again when that is undone', async () => {
    const { id } = await succeeded(propose(ours));
    const third = await givenOrganisation(test, 'Kraamzorg Drie', theirs.id);
    const [first, gone] = [oneId, otherId];
    [oneId, otherId] = [third, gone];
    const { id: mergeId } = await merge();
    oneId = first;
    expect(await about(ours)).toMatchObject([{ id, state: 'withdrawn', answer: null }]);
    expect([await open(), (await refuse(id)).body.code]).toEqual([[], 'merge-proposal.not-open']);
    const merged = await propose(ours);
    expect([merged.status, merged.body.code]).toEqual([410, 'organisation.merged']);
    const path = `/organisation-merges/${mergeId}/restoration`;
    const seen = await administrator.get(path);
    await succeeded(administrator.post(path, undefined, { 'if-match': String(seen.headers.etag) }));
    expect(await about(ours)).toMatchObject([{ id, state: 'open' }]);
  });

  it('when it is sent twice, then it is there once', async () => {
    const key = { 'idempotency-key': uuidv7() };
    const first = await succeeded(propose(ours, {}, key));
    expect(await succeeded(propose(ours, {}, key))).toEqual(first);
    const again = await propose(ours, { oneId: otherId, otherId: oneId });
    expect([again.status, again.body.code]).toEqual([409, 'merge-proposal.twice']);
    expect(await about(ours)).toHaveLength(1);
  });

  it('when it cannot be, then it says why', async () => {
    const codeOf = async (own: object) => {
      const { status, body } = await propose(ours, own);
      return [status, body.errors?.[0]?.code ?? body.code];
    };
    const stranger = await givenOrganisation(test, 'Kraamzorg Elders', theirs.id);
    expect([
      await codeOf({ otherId: oneId }),
      await codeOf({ oneId: stranger }),
      await codeOf({ otherId: uuidv7() }),
      await codeOf({ reason: 'Vraag Anna, 111222333' }),
    ]).toEqual([
      [409, 'organisation-merge.same'],
      [409, 'merge-proposal.of-no-partner'],
      [400, 'partnership.organisation-unknown'],
      [400, 'field.citizen-service-number'],
    ]);
  });

  it('when there are more of them, then reading takes as many statements', async () => {
    const counts = async () => [
      await statementsOf(() => succeeded(administrator.get(NATION))),
      await statementsOf(() => succeeded(ours.lead.get(`${ours.path}/merge-proposals`))),
    ];
    await counts();
    const few = await counts();
    await succeeded(propose(ours));
    expect(await counts()).toEqual(few);
  });
});
