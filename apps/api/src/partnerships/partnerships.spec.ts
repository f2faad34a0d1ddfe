import { anAgreement, aParty } from '../agreements/agreement.testing.js';
import { aCaseConference } from '../case-conferences/case-conference.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { aPlan } from '../reflections/reflection.testing.js';
import { givenOrganisation, givenRegion } from '../users/scopes.testing.js';
import { signedInAs } from '../users/user.testing.js';

const seen = (version: number) => ({ 'if-match': `"${version}"` });

describe('the partners of a coalition', () => {
  let test: TestApp;
  let workspace: Workspace;
  let organisationId: string;

  beforeEach(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
    organisationId = await givenOrganisation(test, 'Bibliotheek');
  }, 60_000);
  afterEach(() => test.close());

  const path = () => `${workspace.path}/partnerships`;
  const add = (given: object) => workspace.lead.post(path(), given);
  const invited = () =>
    succeeded(add({ organisationId, status: 'invited', from: '2026-01-01', part: 'Voorlezen' }));
  const state = (id: string, version: number, status: string, from: string) =>
    workspace.lead.post(`${path()}/${id}/statuses`, { status, from }, seen(version));
  const statusesOn = async (peildatum: string, more = '') =>
    (await succeeded(workspace.lead.get(`${path()}?peildatum=${peildatum}${more}`))).items.map(
      (one: { organisation: { name: string }; status: string }) => [
        one.organisation.name,
        one.status,
      ],
    );
  const publicPartners = async () =>
    (await test.client().get('/municipalities/GM0141')).body.coalitions[0].partners;

  it('when one goes from asked to ended, then each day tells how far it was (rule 2)', async () => {
    const { id } = await invited();
    expect(await publicPartners()).toEqual([]);
    await succeeded(state(id, 1, 'active', '2026-03-01'));
    expect(await publicPartners()).toMatchObject([{ name: 'Bibliotheek' }]);
    const ended = await succeeded(state(id, 2, 'ended', '2026-10-01'));
    expect(ended).toMatchObject({ status: 'ended', since: '2026-10-01', version: 3 });
    expect(await publicPartners()).toEqual([]);
    expect([
      await statusesOn('2025-12-31'),
      await statusesOn('2026-02-28'),
      await statusesOn('2026-03-01'),
      await statusesOn('2026-10-01'),
      await statusesOn('2026-10-01', '&ended=true'),
    ]).toEqual([
      [],
      [['Bibliotheek', 'invited']],
      [['Bibliotheek', 'active']],
      [],
      [['Bibliotheek', 'ended']],
    ]);
  });

  it('when an end was a mistake, then it is undone, but not after thirty days', async () => {
    const { id } = await invited();
    await succeeded(state(id, 1, 'active', '2026-03-01'));
    await succeeded(state(id, 2, 'ended', '2026-10-01'));
    const restored = await succeeded(workspace.lead.post(`${path()}/${id}/restoration`));
    expect([restored.status, restored.statuses.length]).toEqual(['active', 2]);
    expect(await publicPartners()).toHaveLength(1);
    const twice = await workspace.lead.post(`${path()}/${id}/restoration`);
    expect([twice.status, twice.body.code]).toEqual([409, 'partnership.not-ended']);
    await succeeded(state(id, 4, 'ended', '2026-10-01'));
    test.clock.set('2026-12-20T09:00:00Z');
    const again = await signedInAs(test, {
      role: 'lead',
      scope: { kind: 'coalition', id: workspace.id },
    });
    const late = await again.post(`${path()}/${id}/restoration`);
    expect([late.status, late.body.code]).toEqual([409, 'partnership.restore-too-late']);
  });

  it('when one was entered by mistake, then it is gone everywhere, and comes back as it was', async () => {
    const { id } = await succeeded(add({ organisationId, status: 'active', from: '2026-01-01' }));
    expect((await workspace.lead.delete(`${path()}/${id}`, seen(1))).status).toBe(204);
    expect([await statusesOn('2026-02-01'), await publicPartners()]).toEqual([[], []]);
    expect((await workspace.lead.get(`${path()}/${id}`)).status).toBe(404);
    await succeeded(workspace.lead.post(`${path()}/${id}/restoration`));
    expect(await statusesOn('2026-02-01')).toEqual([['Bibliotheek', 'active']]);
    expect(await publicPartners()).toHaveLength(1);
  });

  it('when the organisation is new, then it is registered, once, with its name of each day', async () => {
    const organisation = { name: 'Moederraad', partnerType: 'moederraad' };
    const given = { organisation, status: 'active', from: '2026-01-01' };
    const key = { 'idempotency-key': 'one-moederraad' };
    const one = await succeeded(workspace.lead.post(path(), given, key));
    expect(await succeeded(workspace.lead.post(path(), given, key))).toEqual(one);
    const { id } = one.organisation;
    const next = { name: 'Ouderraad', partnerType: 'ouders', from: '2026-06-01' };
    await succeeded(workspace.lead.post(`/organisations/${id}/names`, next, seen(1)));
    expect([await statusesOn('2026-05-31'), await statusesOn('2026-06-01')]).toEqual([
      [['Moederraad', 'active']],
      [['Ouderraad', 'active']],
    ]);
    expect(await publicPartners()).toMatchObject([{ name: 'Ouderraad', partnerType: 'ouders' }]);
  });

  it('when it takes part already, then it is refused; after its end it comes back anew', async () => {
    const { id } = await invited();
    const again = await add({ organisationId, status: 'active', from: '2026-02-01' });
    expect(again.body.errors).toMatchObject([{ pointer: '/from', code: 'partnership.twice' }]);
    await succeeded(state(id, 1, 'ended', '2026-02-01'));
    await succeeded(add({ organisationId, status: 'active', from: '2026-02-01' }));
    expect((await workspace.lead.post(`${path()}/${id}/restoration`)).body.errors).toMatchObject([
      { code: 'partnership.twice' },
    ]);
  });

  it('when its part changes, then what is left out stays, and an old version is refused', async () => {
    const { id } = await invited();
    const change = (body: object, version: number) =>
      workspace.lead.patch(`${path()}/${id}`, body, seen(version));
    const changed = await succeeded(change({ municipalities: ['GM0141'] }, 1));
    expect(changed).toMatchObject({ part: 'Voorlezen', municipalities: ['GM0141'], version: 2 });
    expect((await change({ part: 'Iets' }, 1)).body.current).toMatchObject({ version: 2 });
    const refused = await change({ themes: ['wonen'], municipalities: ['GM0153'] }, 2);
    expect(refused.body.errors).toMatchObject([
      { pointer: '/themes', code: 'partnership.for-municipality-only' },
      { pointer: '/municipalities/0', code: 'contact-route.area.outside-coalition' },
    ]);
  });

  it('when the past turns out to be otherwise, then it is put right with a reason', async () => {
    const { id } = await invited();
    await succeeded(state(id, 1, 'active', '2026-03-01'));
    const at = `${path()}/${id}/statuses/active`;
    const earlier = { status: 'active', from: '2026-02-01', reason: 'Zij deden al mee' };
    const corrected = await succeeded(workspace.lead.post(`${at}/corrections`, earlier, seen(2)));
    expect([corrected.version, corrected.statuses[1]]).toMatchObject([
      3,
      { status: 'active', from: '2026-02-01', correction: { reason: 'Zij deden al mee' } },
    ]);
    expect([await statusesOn('2026-01-31'), await statusesOn('2026-02-01')]).toEqual([
      [['Bibliotheek', 'invited']],
      [['Bibliotheek', 'active']],
    ]);
    const stale = await workspace.lead.post(`${at}/corrections`, earlier, seen(2));
    expect([stale.status, stale.body.current.version]).toEqual([412, 3]);
    const later = { ...earlier, from: '2026-04-01' };
    await succeeded(workspace.lead.post(`${at}/corrections`, later, seen(3)));
    expect(await statusesOn('2026-03-31')).toEqual([['Bibliotheek', 'invited']]);
    const talked = { ...earlier, status: 'in-conversation', from: '2026-04-01' };
    await succeeded(workspace.lead.post(`${at}/corrections`, talked, seen(4)));
    expect([await statusesOn('2026-04-01'), await publicPartners()]).toEqual([
      [['Bibliotheek', 'in-conversation']],
      [],
    ]);
    const { items } = await succeeded(workspace.lead.get(`${workspace.path}/trail`));
    expect(items[0]).toMatchObject({ action: 'correct-status' });
  });

  it('when a step never was, then it is withdrawn, and what came before goes on', async () => {
    const { id } = await invited();
    await succeeded(state(id, 1, 'ended', '2026-03-01'));
    const withdraw = (status: string, version: number) =>
      workspace.lead.post(
        `${path()}/${id}/statuses/${status}/withdrawal`,
        { reason: 'Nooit zo geweest' },
        seen(version),
      );
    expect((await succeeded(withdraw('ended', 2))).status).toBe('invited');
    const only = await withdraw('invited', 3);
    expect([only.status, only.body.code]).toEqual([409, 'partnership.status.only-one']);
    expect((await withdraw('active', 3)).status).toBe(404);
    const unknown = await withdraw('gone', 3);
    expect(unknown.status).toBe(400);
  });

  it('when the page of a partner opens, then it tells what the partner does with the others', async () => {
    const { id } = await invited();
    const promised = {
      title: 'Folder maken',
      ...{ owner: { organisationId }, dueOn: '2026-12-01' },
    };
    const followUp = await succeeded(workspace.lead.post(`${workspace.path}/follow-ups`, promised));
    const meeting = aCaseConference({ participantIds: [organisationId] });
    const conference = await succeeded(
      workspace.lead.post(`${workspace.path}/case-conferences`, meeting),
    );
    expect(await succeeded(workspace.lead.get(`${path()}/${id}/work`))).toEqual({
      ...{ agreements: [], reflections: [] },
      followUps: [{ id: followUp.id, title: 'Folder maken', dueOn: '2026-12-01', state: 'open' }],
      caseConferences: [{ id: conference.id, name: meeting.name }],
    });
    const region = await givenRegion(test, 'De regio van Almelo', 'GM0141');
    const scope = { kind: 'region', id: region } as const;
    const adviser = await signedInAs(test, { role: 'adviser', scope });
    expect(await succeeded(adviser.get(`${path()}/${id}/work`))).toMatchObject({
      ...{ agreements: null, followUps: null },
    });
  });

  it('when an agreement ended and a reflection has yet to come, then the page of a partner says so', async () => {
    const { id } = await succeeded(add({ organisationId, status: 'active', from: '2026-01-01' }));
    const other = await givenOrganisation(test, 'Kraamzorg', workspace.id);
    const parties = [aParty(organisationId), aParty(other)];
    const { path: at, lead } = workspace;
    for (const title of ['Eerste', 'Tweede', 'Zonder'])
      await succeeded(lead.post(`${at}/agreements`, anAgreement({ title, parties })));
    await test.database.query(
      `UPDATE agreement_versions SET status = 'agreed', agreed_on = '2026-02-01',
         ended_on = CASE WHEN content->>'title' = 'Eerste' THEN date '2026-06-01' END
       WHERE content->>'title' <> 'Zonder'`,
    );
    await succeeded(lead.post(`${at}/reflections`, aPlan([organisationId])));
    const work = await succeeded(lead.get(`${path()}/${id}/work`));
    const states = work.agreements.map((one: { title: string; state: string }) => [
      one.title,
      one.state,
    ]);
    expect(states).toEqual([
      ['Eerste', 'ended'],
      ['Tweede', 'agreed'],
      ['Zonder', 'draft'],
    ]);
    expect(work.reflections).toMatchObject([{ isHeld: false, wasHeard: false }]);

    // On a day of the past: only what was agreed by then, and nothing that was planned.
    const then = await succeeded(lead.get(`${path()}/${id}/work?peildatum=2026-05-01`));
    expect(then).toMatchObject({ reflections: [], caseConferences: null });
    expect(then.agreements).toMatchObject([
      { title: 'Eerste', state: 'agreed' },
      { title: 'Tweede', state: 'agreed' },
    ]);
    const before = await succeeded(lead.get(`${path()}/${id}/work?peildatum=2026-01-31`));
    expect(before.agreements).toEqual([]);
  });

  it('when the page of a partner is read as of a day, then it tells how it was on that day (rule 2)', async () => {
    const { id } = await invited();
    await succeeded(state(id, 1, 'active', '2026-03-01'));
    const next = { name: 'Bibliotheek Almelo', partnerType: 'bibliotheek', from: '2026-06-01' };
    await succeeded(workspace.lead.post(`/organisations/${organisationId}/names`, next, seen(1)));
    const promised = {
      ...{ title: 'Folder maken', owner: { organisationId }, dueOn: '2026-12-01' },
    };
    const followUp = await succeeded(workspace.lead.post(`${workspace.path}/follow-ups`, promised));
    await test.database.query(
      `UPDATE follow_ups SET promised_on = '2026-04-01', state = 'done' WHERE id = $1`,
      [followUp.id],
    );
    await test.database.query(
      `INSERT INTO follow_up_steps (id, follow_up_id, state, on_day, stated_at)
       VALUES (gen_random_uuid(), $1, 'done', '2026-07-01', now())`,
      [followUp.id],
    );
    const on = async (peildatum: string) => {
      const asked = `?peildatum=${peildatum}`;
      const one = await succeeded(workspace.lead.get(`${path()}/${id}${asked}`));
      const { followUps } = await succeeded(workspace.lead.get(`${path()}/${id}/work${asked}`));
      const states = followUps.map((each: { state: string }) => each.state);
      return [one.organisation.name, one.status, one.since, states];
    };
    expect([
      await on('2025-12-31'),
      await on('2026-02-28'),
      await on('2026-05-31'),
      await on('2026-07-01'),
    ]).toEqual([
      ['Bibliotheek', 'invited', '2026-01-01', []],
      ['Bibliotheek', 'invited', '2026-01-01', []],
      ['Bibliotheek', 'active', '2026-03-01', ['open']],
      ['Bibliotheek Almelo', 'active', '2026-03-01', ['done']],
    ]);
  });

  it('when an organisation is only asked, then its people do not come in yet', async () => {
    const partner = await signedInAs(test, {
      role: 'partner',
      scope: { kind: 'organisation', id: organisationId },
    });
    const { id } = await succeeded(add({ organisationId, status: 'invited', from: '2026-01-01' }));
    expect((await partner.get(path())).status).toBe(404);
    await succeeded(state(id, 1, 'active', '2026-11-01'));
    expect((await succeeded(partner.get(path()))).items).toHaveLength(1);
    expect((await partner.post(path(), {})).status).toBe(400);
    const refused = await partner.delete(`${path()}/${id}`, seen(2));
    expect([refused.status, refused.body.code]).toEqual([403, 'permission.role']);
  });

  it.each([
    ['neither organisation', {}, '/organisationId', 'partnership.one-organisation'],
    ['an end at once', { status: 'ended' }, '/status', 'field.malformed'],
    [
      'an organisation that is not there',
      { organisationId: '01980000-0000-7000-8000-000000000009' },
      '/organisationId',
      'partnership.organisation-unknown',
    ],
  ])('when there is %s, then it is refused at the field', async (_, own, pointer, code) => {
    const { body } = await add({ status: 'active', from: '2026-01-01', ...own });
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });
});
