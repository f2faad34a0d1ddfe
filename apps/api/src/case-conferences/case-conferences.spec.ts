import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { givenRegion } from '../users/scopes.testing.js';
import { signedInAs } from '../users/user.testing.js';
import { aCaseConference } from './case-conference.testing.js';

const stranger = '01980000-0000-7000-8000-000000000009';

describe('case conferences', () => {
  let test: TestApp;
  let lead: TestClient;
  let workspace: Workspace;
  let at: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set('2026-11-03T09:00:00Z');
    workspace = await givenWorkspace(test);
    lead = workspace.lead;
    at = `${workspace.path}/case-conferences`;
  });

  async function givenPartner(name: string): Promise<{ id: string; name: string }> {
    const partner = {
      organisation: { name, partnerType: 'welzijn' },
      ...{ status: 'active', from: '2026-01-01' },
    };
    const { organisation } = await succeeded(lead.post(`${workspace.path}/partnerships`, partner));
    return { id: organisation.id, name };
  }

  it('when one is written down, then it says who takes part and when the next time is', async () => {
    const [jgz, team] = [await givenPartner('JGZ'), await givenPartner('Wijkteam')];
    const given = aCaseConference({ organiserId: jgz.id, participantIds: [team.id, jgz.id] });
    const made = await succeeded(lead.post(at, given));
    expect(made).toMatchObject({
      ...{ version: 1, organiser: jgz, participants: [jgz, team] },
      next: { on: '2026-11-05', isMoved: false },
    });
    expect((await succeeded(lead.get(at))).items).toEqual([made]);
    expect(await succeeded(lead.get(`${at}/${made.id}`))).toEqual(made);
  });

  it('when the next time is moved, then the rhythm goes on after it', async () => {
    const { id } = await succeeded(lead.post(at, aCaseConference()));
    const moved = aCaseConference({ nextOn: '2026-11-10' });
    const changed = await succeeded(lead.put(`${at}/${id}`, moved, { 'if-match': '"1"' }));
    expect([changed.version, changed.next]).toEqual([2, { on: '2026-11-10', isMoved: true }]);
    test.clock.set('2026-11-11T09:00:00Z');
    const later = await signedInAs(test, {
      role: 'lead',
      scope: { kind: 'coalition', id: workspace.id },
    });
    expect((await succeeded(later.get(`${at}/${id}`))).next).toEqual({
      ...{ on: '2026-12-03', isMoved: false },
    });
  });

  it('when two change the same, then the second is told what is there now', async () => {
    const { id } = await succeeded(lead.post(at, aCaseConference()));
    const seen = { 'if-match': '"1"' };
    await succeeded(lead.put(`${at}/${id}`, aCaseConference({ name: 'MDO Noord' }), seen));
    const late = await lead.put(`${at}/${id}`, aCaseConference({ name: 'MDO Zuid' }), seen);
    expect([late.status, late.body.current.name]).toEqual([412, 'MDO Noord']);
  });

  it('when one is deleted, then it comes back for thirty days, and its name stands in the history', async () => {
    const { id } = await succeeded(lead.post(at, aCaseConference()));
    expect((await lead.delete(`${at}/${id}`, { 'if-match': '"1"' })).status).toBe(204);
    expect([(await succeeded(lead.get(at))).items, (await lead.get(`${at}/${id}`)).status]).toEqual(
      [...[[], 404]],
    );
    await succeeded(lead.post(`${at}/${id}/restoration`));
    expect((await lead.post(`${at}/${id}/restoration`)).body.code).toBe(
      'case-conference.not-deleted',
    );
    const { items } = await succeeded(lead.get(`${workspace.path}/trail`));
    expect(items[0]).toMatchObject({
      ...{ action: 'restore', subject: { type: 'case-conference', name: aCaseConference().name } },
    });
    await lead.delete(`${at}/${id}`, { 'if-match': '"3"' });
    test.clock.set('2026-12-04T09:00:00Z');
    const late = await signedInAs(test, {
      role: 'lead',
      scope: { kind: 'coalition', id: workspace.id },
    });
    const answer = await late.post(`${at}/${id}/restoration`);
    expect([answer.status, answer.body.code]).toEqual([409, 'case-conference.restore-too-late']);
  });

  it('when the same request is sent twice with its key, then there is one', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() };
    const one = await lead.post(at, aCaseConference(), key);
    expect((await lead.post(at, aCaseConference(), key)).body).toEqual(one.body);
    expect((await succeeded(lead.get(at))).items).toHaveLength(1);
  });

  it.each([
    [{ name: '' }, '/name', 'field.required'],
    [{ organiserId: stranger }, '/organiserId', 'case-conference.organisation.unknown'],
    [{ participantIds: [stranger] }, '/participantIds/0', 'case-conference.organisation.unknown'],
    [{ nextOn: '2026-11-02' }, '/nextOn', 'case-conference.next-over'],
    [{ startsAt: '13:00', endsAt: '12:00' }, '/endsAt', 'case-conference.ends-first'],
    [{ startsAt: null, endsAt: '12:00' }, '/endsAt', 'case-conference.ends-first'],
    [{ bringingIn: 'Zoals bij mevrouw de Vries' }, '/bringingIn', 'field.client-story.name'],
    [{ rhythm: { kind: 'daily' } }, '/rhythm/kind', 'field.malformed'],
  ])('when %j is sent, then the field is refused', async (own, pointer, code) => {
    const answer = await lead.post(at, { ...aCaseConference(), ...own });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('when an adviser looks, then it says when and with whom, and not whom to reach', async () => {
    await succeeded(lead.post(at, aCaseConference()));
    const id = await givenRegion(test, `De regio ${at}`, 'GM0141');
    const adviser = await signedInAs(test, { role: 'adviser', scope: { kind: 'region', id } });
    const [shown] = (await succeeded(adviser.get(at))).items;
    expect(shown).toMatchObject({ name: aCaseConference().name, job: '', bringingIn: '' });
    expect((await adviser.post(at, aCaseConference())).status).toBe(403);
  });

  it('when a new lead opens the handover, then it stands there and in the calendar', async () => {
    await succeeded(lead.post(at, aCaseConference()));
    const dossier = await succeeded(lead.get(`${workspace.path}/handover-dossier`));
    expect(dossier.caseConferences).toMatchObject([{ name: aCaseConference().name }]);
    expect(dossier.calendar).toContainEqual({
      ...{ on: '2026-11-05', kind: 'case-conference', title: aCaseConference().name },
    });
  });
});
