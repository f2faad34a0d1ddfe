import type { AgreementItem } from '@zorgpaden/domain/agreements/contract';
import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import { anAgreement, aParty, aPerson } from '../agreements/agreement.testing.js';
import { statementsOf } from '../platform/testing/statements.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMembership,
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { signedInAs } from '../users/user.testing.js';

describe('what a region sees of its local coalitions', () => {
  let test: TestApp;
  let regional: Workspace;
  let almelo: Workspace;
  let enschede: Workspace;
  let organisations: { jgz: string; hospital: string; midwife: string };

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    regional = await givenWorkspace(test, ['GM0141', 'GM0153']);
    almelo = await givenWorkspace(test);
    enschede = await givenWorkspace(test, ['GM0153']);
    const jgz = await partner(almelo, { name: 'JGZ Twente', partnerType: 'jgz' });
    const hospital = await partner(almelo, {
      name: 'Ziekenhuis',
      partnerType: 'ziekenhuis-en-gynaecologie',
    });
    await partner(enschede, hospital.organisation.id, { status: 'invited', from: '2026-06-01' });
    const midwife = await partner(enschede, { name: 'Praktijk', partnerType: 'verloskundige' });
    organisations = {
      jgz: jgz.organisation.id,
      hospital: hospital.organisation.id,
      midwife: midwife.organisation.id,
    };
    const contact = { job: 'Teamhoofd', level: 'management', role: null, phone: '', email: '' };
    await succeeded(
      almelo.lead.post(`${almelo.path}/partner-contacts`, {
        ...{ partnershipId: hospital.id, ...contact },
      }),
    );
    await join(almelo, '2026-01-01');
    await join(enschede, '2026-06-01');
  }, 60_000);
  afterAll(() => test.close());

  function partner({ lead, path }: Workspace, who: object | string, own: object = {}) {
    const organisation = typeof who === 'string' ? { organisationId: who } : { organisation: who };
    const added = { ...organisation, status: 'active', from: '2025-06-01', ...own };
    return succeeded(lead.post(`${path}/partnerships`, added));
  }
  const join = (local: Workspace, from: string) => givenMembership(test, { regional, local }, from);
  async function states(peildatum = '2026-11-03') {
    const path = `${regional.path}/member-states?peildatum=${peildatum}`;
    return (await succeeded(regional.lead.get(path))).items;
  }
  async function tables(query = '') {
    return (await succeeded(regional.lead.get(`${regional.path}/partner-tables${query}`))).items;
  }
  /** Written, asked for and consented to by all, as their lead lets know. */
  async function agreed({ lead, path }: Workspace, ...parties: string[]): Promise<void> {
    const list = `${path}/agreements`;
    const written = await succeeded(
      lead.post(list, anAgreement({ parties: parties.map((id) => aParty(id)) })),
    );
    const headers = { 'if-match': '"1"' };
    const asked = await succeeded(lead.post(`${list}/${written.id}/proposal`, null, headers));
    for (const { organisation, fingerprint } of asked.open.parties) {
      const given = { ...aPerson, organisationId: organisation.id, fingerprint };
      const answer = { ...given, answer: 'consented', reason: '' };
      await succeeded(lead.post(`${list}/${written.id}/consents`, answer));
    }
  }

  it('shows those that took part on the day, with the partners of then', async () => {
    expect(await states()).toMatchObject([
      {
        coalition: { id: almelo.id, status: 'formed', municipalities: [{ code: 'GM0141' }] },
        ...{ since: '2026-01-01', partners: { medical: 1, social: 1 } },
        reflection: { answer: 'unknown', date: null },
      },
      { coalition: { id: enschede.id }, since: '2026-06-01', partners: { medical: 1, social: 0 } },
    ]);
    const ids = (await states('2026-05-31')).map(
      ({ coalition }: { coalition: { id: string } }) => coalition.id,
    );
    expect(ids).toEqual([almelo.id]);
    expect(await states('2025-12-31')).toEqual([]);
  });

  it('counts agreements as each of them does itself, with those of the region', async () => {
    await agreed(almelo, organisations.jgz, organisations.hospital);
    await partner(regional, organisations.jgz);
    await partner(regional, organisations.hospital);
    await agreed(regional, organisations.jgz, organisations.hospital);
    for (const { coalition, agreements } of await states()) {
      const own = coalition.id === almelo.id ? almelo : enschede;
      const counts = await succeeded(own.lead.get(`${own.path}/agreement-counts`));
      expect(agreements).toEqual({
        agreed: counts.byState.agreed,
        byTopic: counts.byTopic,
        missingTopics: counts.missingTopics,
      });
    }
    const [here, there] = (await states()).map(
      ({ agreements }: { agreements: { agreed: number } }) => agreements.agreed,
    );
    expect([here, there]).toEqual([2, 1]);
    expect((await states('2026-11-02'))[0].agreements.agreed).toBe(0);
  });

  it('shows what the region agreed in each of them: on the list, by topic, and in the handover', async () => {
    for (const { lead, path } of [almelo, enschede]) {
      const { items } = await succeeded(lead.get(`${path}/agreements?topic=prenatal-home-visits`));
      expect(items).toContainEqual(
        expect.objectContaining({ coalition: { id: regional.id, name: 'Kansrijke Start' } }),
      );
      const { agreements } = await succeeded(lead.get(`${path}/handover-dossier`));
      expect(
        agreements.map(({ title, region }: HandoverDossier['agreements'][number]) => [
          title,
          region,
        ]),
      ).toEqual(
        items.map(({ title, coalition: { id, name } }: AgreementItem) => [
          title,
          id === regional.id ? name : null,
        ]),
      );
    }
  });

  it('counts promises that are open and late on the day', async () => {
    const promise = { title: 'Een werkgroep', dueOn: '2026-12-01', owner: { function: 'JGZ' } };
    await succeeded(almelo.lead.post(`${almelo.path}/follow-ups`, promise));
    expect((await states())[0].followUps).toEqual({ open: 1, late: 0 });
    expect((await states('2026-12-02'))[0].followUps).toEqual({ open: 1, late: 1 });
    expect((await states('2026-11-02'))[0].followUps).toEqual({ open: 0, late: 0 });
  });

  it('says where a partner sits, who sits at most tables first, and behind which function', async () => {
    const [first, ...others] = await tables();
    expect(first).toMatchObject({
      organisation: { name: 'Ziekenhuis', domain: 'medical' },
      tables: [
        { coalition: { id: almelo.id }, status: 'active', contact: { job: 'Teamhoofd' } },
        { coalition: { id: enschede.id }, status: 'invited', since: '2026-06-01', contact: null },
      ],
    });
    expect(others).toHaveLength(2);
    expect(await tables('?several=true')).toHaveLength(1);
    expect(await tables('?several=true&peildatum=2026-05-31')).toEqual([]);
  });

  it('holds no name of a partner, no text and no finding in what stands side by side', async () => {
    const shown = JSON.stringify(await states());
    for (const inside of ['Ziekenhuis', 'JGZ Twente', 'Een werkgroep', 'Prenataal huisbezoek']) {
      expect(shown).not.toContain(inside);
    }
  });

  it('is for who works for the region: its partners and the lead of a local one do not see it', async () => {
    const asPartner = await signedInAs(test, {
      role: 'partner',
      scope: { kind: 'organisation', id: organisations.jgz },
    });
    for (const path of ['member-states', 'partner-tables']) {
      expect((await asPartner.get(`${regional.path}/${path}`)).status).toBe(404);
      expect((await almelo.lead.get(`${regional.path}/${path}`)).status).toBe(404);
      expect((await succeeded(almelo.lead.get(`${almelo.path}/${path}`))).items).toEqual([]);
    }
  });

  it('reads nothing any more of who left, also not of the days on which it took part', async () => {
    const past = await givenWorkspace(test);
    await partner(past, organisations.jgz);
    const id = await givenMembership(test, { regional, local: past }, '2026-01-01');
    const on = '2026-03-01';
    const seen = async () => {
      const { items, unreadable } = await succeeded(
        regional.lead.get(`${regional.path}/member-states?peildatum=${on}`),
      );
      const idOf = (one: { coalition: { id: string } }) => one.coalition.id;
      return [items.map(idOf).includes(past.id), unreadable.map(idOf)];
    };
    const atTables = async () => JSON.stringify(await tables(`?peildatum=${on}`)).includes(past.id);
    expect([await seen(), await atTables()]).toEqual([[true, []], true]);
    const end = { on: '2026-06-01' };
    const headers = { 'if-match': '"1"' };
    await succeeded(past.lead.post(`${past.path}/memberships/${id}/end`, end, headers));
    expect([await seen(), await atTables()]).toEqual([[false, [past.id]], false]);
  });

  it('takes as many statements for few local coalitions as for many', async () => {
    const lead = await leadOf(test, regional.id);
    const read = async () => {
      await succeeded(lead.get(`${regional.path}/member-states`));
      await succeeded(lead.get(`${regional.path}/partner-tables`));
    };
    await read();
    const few = await statementsOf(read);
    for (let more = 0; more < 3; more += 1) {
      const local = await givenWorkspace(test);
      await partner(local, organisations.midwife);
      await join(local, '2026-07-01');
    }
    expect(await statementsOf(read)).toBe(few);
  }, 30_000);
});
