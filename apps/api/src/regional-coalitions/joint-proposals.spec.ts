import { anAgreement, aParty, aPerson } from '../agreements/agreement.testing.js';
import type { Answer } from '../platform/testing/test-client.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMembership,
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';

type Body = Answer['body'];

describe('an agreement that a region proposes to its local coalitions', () => {
  let test: TestApp;
  let regional: Workspace;
  let almelo: Workspace;
  let enschede: Workspace;
  let stopped: Workspace;
  let jgz: string;
  let hospital: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    regional = await givenWorkspace(test, ['GM0141', 'GM0153']);
    almelo = await givenWorkspace(test);
    enschede = await givenWorkspace(test, ['GM0153']);
    stopped = await givenWorkspace(test, ['GM0153']);
    jgz = await partner(regional, { organisation: { name: 'JGZ', partnerType: 'jgz' } });
    hospital = await partner(regional, {
      organisation: { name: 'Ziekenhuis', partnerType: 'ziekenhuis-en-gynaecologie' },
    });
    await partner(almelo, { organisationId: jgz });
    await partner(almelo, { organisationId: hospital });
    await partner(enschede, { organisationId: hospital });
    for (const local of [almelo, enschede, stopped]) {
      await givenMembership(test, { regional, local }, '2026-01-01');
    }
    const over = { status: 'ended', from: '2026-10-01' };
    await succeeded(stopped.lead.post(`${stopped.path}/statuses`, over));
  }, 60_000);
  afterAll(() => test.close());

  async function partner({ lead, path }: Workspace, who: object): Promise<string> {
    const added = { ...who, status: 'active', from: '2025-06-01' };
    return (await succeeded(lead.post(`${path}/partnerships`, added))).organisation.id;
  }
  async function written(title: string): Promise<string> {
    const contact = { name: 'Een collega', email: 'collega@voorbeeld.example' };
    const parties = [aParty(jgz, { contact }), aParty(hospital)];
    const body = anAgreement({ title, parties });
    return (await succeeded(regional.lead.post(`${regional.path}/agreements`, body))).id;
  }
  function propose(agreementId: string, ...to: Workspace[]): Promise<Answer> {
    const body = { agreementId, coalitionIds: to.map(({ id }) => id) };
    return regional.lead.post(`${regional.path}/joint-proposals`, body);
  }
  async function outcomes(title: string): Promise<Record<string, string>> {
    const { items } = await succeeded(regional.lead.get(`${regional.path}/joint-proposals`));
    const found = items.find(({ agreement }: Body) => agreement.title === title);
    return Object.fromEntries(
      found.members.map(({ coalition, outcome }: Body) => [coalition.id, outcome]),
    );
  }
  async function received({ lead, path }: Workspace, title: string): Promise<Body[]> {
    const { items } = await succeeded(lead.get(`${path}/agreements`));
    return items.filter((one: Body) => one.title === title && one.coalition.id !== regional.id);
  }

  it('when it is proposed to three of which one has stopped, then two have a draft and the third is told', async () => {
    const answer = await succeeded(propose(await written('Alle drie'), almelo, stopped, enschede));
    expect(
      Object.fromEntries(
        answer.members.map(({ coalition, outcome, refusal }: Body) => [
          coalition.id,
          [outcome, refusal],
        ]),
      ),
    ).toEqual({
      [almelo.id]: ['draft', null],
      [enschede.id]: ['draft', null],
      [stopped.id]: ['refused', 'ended'],
    });
    const [inAlmelo] = await received(almelo, 'Alle drie');
    const view = await succeeded(almelo.lead.get(`${almelo.path}/agreements/${inAlmelo.id}`));
    expect(
      view.open.parties.map(({ organisation, contact }: Body) => [organisation.id, contact]),
    ).toEqual([
      [jgz, null],
      [hospital, null],
    ]);
    const [inEnschede] = await received(enschede, 'Alle drie');
    expect(inEnschede.parties).toBe(1);
    const { items: lines } = await succeeded(almelo.lead.get(`${almelo.path}/trail`));
    expect(lines[0]).toMatchObject({ action: 'receive' });
    const { items: told } = await succeeded(almelo.lead.get('/me/attention'));
    expect(told).toContainEqual(
      expect.objectContaining({ kind: 'agreement-received', id: inAlmelo.id }),
    );
  });

  it('when it is sent twice, also at the same moment, then nobody has it twice', async () => {
    const id = await written('Twee keer');
    await Promise.all([propose(id, almelo, enschede), propose(id, enschede, almelo)]);
    await succeeded(propose(id, almelo));
    expect(await received(almelo, 'Twee keer')).toHaveLength(1);
    expect(await received(enschede, 'Twee keer')).toHaveLength(1);
  });

  it('when a local coalition goes on with it, then the region sees how far, and no word of it', async () => {
    const id = await written('Verder mee');
    await succeeded(propose(id, almelo, enschede));
    const [draft] = await received(almelo, 'Verder mee');
    const at = `${almelo.path}/agreements/${draft.id}`;
    const asked = await succeeded(almelo.lead.post(`${at}/proposal`, null, { 'if-match': '"1"' }));
    expect((await outcomes('Verder mee'))[almelo.id]).toBe('proposed');
    const answer = async (organisationId: string, given: object, { open }: Body) => {
      const party = open.parties.find((one: Body) => one.organisation.id === organisationId);
      const { fingerprint } = party;
      const body = { ...aPerson, organisationId, fingerprint, reason: '', ...given };
      return succeeded(almelo.lead.post(`${at}/consents`, body));
    };
    const reason = 'Wij hebben geen mensen.';
    const refused = await answer(jgz, { answer: 'declined', reason }, asked);
    expect((await outcomes('Verder mee'))[almelo.id]).toBe('declined');
    const list = await succeeded(regional.lead.get(`${regional.path}/joint-proposals`));
    expect(JSON.stringify(list)).not.toContain(reason);
    const seen = { 'if-match': `"${refused.version}"` };
    const again = await succeeded(almelo.lead.post(`${at}/proposal`, null, seen));
    await answer(jgz, { answer: 'consented' }, again);
    await answer(hospital, { answer: 'consented' }, again);
    expect(await outcomes('Verder mee')).toEqual({ [almelo.id]: 'agreed', [enschede.id]: 'draft' });
  });

  it('when a local coalition threw it away, then the region sees that, and can bring it again', async () => {
    const id = await written('Weggegooid');
    await succeeded(propose(id, almelo));
    const [draft] = await received(almelo, 'Weggegooid');
    const at = `${almelo.path}/agreements/${draft.id}`;
    expect((await almelo.lead.delete(at, { 'if-match': '"1"' })).status).toBe(204);
    expect((await outcomes('Weggegooid'))[almelo.id]).toBe('discarded');
    const { members } = await succeeded(propose(id, almelo));
    expect(members[0].outcome).toBe('draft');
    expect(await received(almelo, 'Weggegooid')).toHaveLength(1);
  });

  it('when somebody who takes no part is to get it, or the text is not theirs, then nothing happens', async () => {
    const id = await written('Te ver');
    const other = await givenWorkspace(test);
    const refused = await propose(id, almelo, other);
    expect([refused.status, refused.body.errors]).toMatchObject([
      400,
      [{ pointer: '/coalitionIds/1', code: 'regional-coalition.not-a-member' }],
    ]);
    expect(await received(almelo, 'Te ver')).toEqual([]);
    const foreign = await succeeded(almelo.lead.post(`${almelo.path}/agreements`, anAgreement()));
    expect((await propose(foreign.id, almelo)).status).toBe(404);
    const byLocal = { agreementId: id, coalitionIds: [almelo.id] };
    const answer = await almelo.lead.post(`${regional.path}/joint-proposals`, byLocal);
    expect(answer.status).toBe(404);
  });
});
