import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMembership,
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

describe('a local coalition in a regional one', () => {
  let test: TestApp;
  let regional: Workspace;
  let local: Workspace;
  const seen = { 'if-match': '"1"' };

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    regional = await givenWorkspace(test, ['GM0141', 'GM0153']);
    local = await givenWorkspace(test);
  });

  const join = (from = '2026-01-01', localId = local.id) =>
    regional.lead.post(`${regional.path}/memberships`, { localId, from });
  const seenBy = async ({ lead, path }: Workspace, day = '2026-11-03') =>
    (await succeeded(lead.get(`${path}/memberships?peildatum=${day}`))).items.map(
      ({ coalition }: { coalition: { id: string } }) => coalition.id,
    );

  it('when it joins, then both sides show it from that day on', async () => {
    await givenMembership(test, { regional, local }, '2026-01-01');
    const { items } = await succeeded(regional.lead.get(`${regional.path}/memberships`));
    expect(items).toMatchObject([
      {
        coalition: { id: local.id, level: 'local', municipalities: [{ code: 'GM0141' }] },
        ...{ from: '2026-01-01', to: null, version: 1 },
      },
    ]);
    expect(await seenBy(local)).toEqual([regional.id]);
    expect([await seenBy(local, '2025-12-31'), await seenBy(regional, '2025-12-31')]).toEqual([
      [],
      [],
    ]);
    const { items: lines } = await succeeded(local.lead.get(`${local.path}/trail`));
    expect(lines[0].action).toBe('join');
  });

  it('when it was only asked, then nothing is read across until it says so itself, and nothing before changes', async () => {
    const membersSeen = async () =>
      (await succeeded(regional.lead.get(`${regional.path}/member-states`))).items.length;
    const [asked] = (await succeeded(join())).items;
    expect(asked.isAccepted).toBe(false);
    const before = async () => [
      await seenBy(regional, '2026-11-02'),
      await seenBy(local, '2026-11-02'),
    ];
    const nobody = [[], []];
    expect(await before()).toEqual(nobody);
    expect(await membersSeen()).toBe(0);
    expect((await succeeded(local.lead.get('/me/attention'))).items).toContainEqual(
      expect.objectContaining({ kind: 'membership-asked', id: asked.id, on: '2026-11-03' }),
    );
    const at = ({ path }: Workspace) => `${path}/memberships/${asked.id}/acceptance`;
    expect((await regional.lead.post(at(regional), undefined, seen)).status).toBe(404);
    const { items } = await succeeded(local.lead.post(at(local), undefined, seen));
    expect(items).toMatchObject([{ isAccepted: true, version: 2, from: '2026-11-03' }]);
    expect(await before()).toEqual(nobody);
    expect(await membersSeen()).toBe(1);
    expect((await local.lead.post(at(local), undefined, seen)).status).toBe(412);
    const { items: lines } = await succeeded(regional.lead.get(`${regional.path}/trail`));
    expect(lines.slice(0, 2).map(({ action }: { action: string }) => action)).toEqual([
      'join',
      'ask-to-join',
    ]);
  });

  it('when who answers for both adds it, then it takes part at once', async () => {
    const administrator = await signedInAs(test, ADMINISTRATOR);
    const body = { localId: local.id, from: '2026-01-01' };
    const { items } = await succeeded(administrator.post(`${regional.path}/memberships`, body));
    expect(items).toMatchObject([{ isAccepted: true }]);
  });

  it('when it leaves, by whichever side, then the days before stay as they were', async () => {
    const id = await givenMembership(test, { regional, local }, '2026-01-01');
    const end = { on: '2026-06-01' };
    await succeeded(local.lead.post(`${local.path}/memberships/${id}/end`, end, seen));
    expect([await seenBy(regional), await seenBy(regional, '2026-05-31')]).toEqual([
      [],
      [local.id],
    ]);
    const late = await regional.lead.post(`${regional.path}/memberships/${id}/end`, end, seen);
    expect([late.status, late.body.code]).toEqual([412, 'coalition.membership.version-conflict']);
    await succeeded(join('2026-06-01'));
    expect(await seenBy(regional)).toEqual([local.id]);
  });

  it('when it takes part already, then it cannot join again', async () => {
    await succeeded(join());
    const twice = await join('2026-06-01');
    expect([twice.status, twice.body.code]).toEqual([409, 'coalition.membership.twice']);
  });

  it('when a regional one or none at all is to join, then the field says so', async () => {
    const codes = [];
    for (const id of [regional.id, '01980000-0000-7000-8000-000000000000']) {
      codes.push((await join('2026-01-01', id)).body.errors[0].code);
    }
    expect(codes).toEqual(['coalition.membership.not-local', 'field.coalition.unknown']);
    const body = { localId: regional.id, from: '2026-01-01' };
    const answer = await local.lead.post(`${local.path}/memberships`, body);
    expect([answer.status, answer.body.code]).toEqual([409, 'coalition.membership.not-regional']);
  });

  it('when a third one ends it, then it is not found', async () => {
    const [{ id }] = (await succeeded(join())).items;
    const other = await givenWorkspace(test);
    const at = `${other.path}/memberships/${id}/end`;
    expect((await other.lead.post(at, { on: '2026-06-01' }, seen)).status).toBe(404);
  });
});
