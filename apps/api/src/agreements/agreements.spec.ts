import { jest } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../platform/db/database.js';
import type { Answer } from '../platform/testing/test-client.testing.js';
import {
  givenMembership,
  givenWorkspace,
  leadOf,
  succeeded,
} from '../publications/coalition.testing.js';
import { signedInAs } from '../users/user.testing.js';
import { anAgreement, aParty, aPerson } from './agreement.testing.js';
import { AgreementWorld, fingerprintIn } from './agreement-world.testing.js';

type Body = Answer['body'];
const MIDWIFE = 'verloskundige@voorbeeld.example';
const PARENTS = 'ouders@voorbeeld.example';

describe('an agreement', () => {
  let world: AgreementWorld;
  let midwives: string;
  let hospital: string;
  let jgz: string;
  let welfare: string;
  let parents: string;
  let library: string;

  beforeEach(async () => {
    world = await AgreementWorld.made();
    midwives = await world.partner('Verloskundigen Voorbeeld', 'medical', 'verloskundige');
    hospital = await world.partner('Ziekenhuis Voorbeeld', 'medical', 'ziekenhuis-en-gynaecologie');
    jgz = await world.partner('JGZ Voorbeeld', 'social', 'jgz');
    welfare = await world.partner('Welzijn Voorbeeld', 'social', 'welzijn');
    parents = await world.partner('Ouders Voorbeeld', 'community', 'ouders');
    library = await world.partner('Bibliotheek Voorbeeld', 'social', 'bibliotheek');
  }, 60_000);
  afterEach(() => world.test.close());

  const byMail = (name: string, email: string) => ({ contact: { name, email } });
  const five = () => [
    aParty(midwives, byMail('Een verloskundige', MIDWIFE)),
    aParty(hospital),
    aParty(jgz),
    aParty(welfare),
    aParty(parents, byMail('Een ouder', PARENTS)),
  ];
  const partnerOf = (id: string) =>
    signedInAs(world.test, { role: 'partner', scope: { kind: 'organisation', id } });

  /** Two parties who consented. */
  async function agreedByTwo(own: Parameters<typeof anAgreement>[0] = {}): Promise<Body> {
    const written = await world.create({ parties: [aParty(midwives), aParty(jgz)], ...own });
    let now = await succeeded(world.step(written, 'proposal'));
    for (const id of [midwives, jgz]) {
      now = await succeeded(world.answer(world.lead, now, id));
    }
    return now;
  }

  it('when five parties in three domains must consent, two by mail, then it goes over one refusal to agreed, a sixth joins, and a second version supersedes it', async () => {
    const written = await world.create({ parties: five() });
    expect(written).toMatchObject({ state: 'draft', agreed: null, open: { domainCrossing: true } });
    let now = await succeeded(world.step(written, 'proposal'));
    expect(now.state).toBe('proposed');

    // A scanner opens every link, again and again.
    const visitor = await world.visitor();
    for (const email of [MIDWIFE, PARENTS]) {
      const token = await world.tokenFor(email);
      for (let times = 0; times < 3; times += 1) {
        const asked = await succeeded(visitor.post('/agreement-consents/asked', { token }));
        expect(asked).toMatchObject({ text: { title: 'Prenataal huisbezoek' }, previous: null });
      }
    }
    expect((await world.read(now)).version).toBe(now.version);

    expect((await world.answerByMail(await world.tokenFor(MIDWIFE))).status).toBe(204);
    const partner = await partnerOf(jgz);
    now = await succeeded(world.answer(partner, await world.read(now), jgz));
    const refusal = { answer: 'declined', reason: 'Drie werkdagen lukt niet.' };
    const ofParents = await world.tokenFor(PARENTS);
    now = await succeeded(world.answer(await partnerOf(welfare), now, welfare, refusal));
    expect(now.state).toBe('draft');
    const welfareParty = now.open.parties.find((one: Body) => one.organisation.id === welfare);
    expect(welfareParty.consent).toMatchObject(refusal);
    // What was asked about before is not asked any more.
    expect((await world.answerByMail(ofParents)).status).toBe(410);

    // The same words in another order of topics: who consented, consented to this.
    const topics = ['prenatal-home-visits', 'warm-handover'];
    const put = { ...anAgreement({ parties: five() }), topics };
    const seen = { 'if-match': `"${now.version}"` };
    now = await succeeded(world.lead.put(`${world.list}/${now.id}`, put, seen));
    now = await succeeded(world.step(now, 'proposal'));
    const stands = now.open.parties.map((one: Body) => one.consent?.stands === true);
    expect(stands).toEqual([true, false, true, false, false]);

    now = await succeeded(world.answer(await partnerOf(welfare), now, welfare));
    const board = { capacity: 'board-decision', decidedOn: '2026-10-20' };
    now = await succeeded(world.answer(world.lead, now, hospital, board));
    expect(now.state).toBe('proposed');
    await world.at('2026-11-05T09:00:00Z');
    expect((await world.answerByMail(await world.tokenFor(PARENTS))).status).toBe(204);
    now = await world.read(now);
    expect(now).toMatchObject({
      state: 'agreed',
      agreed: { number: 1, agreedOn: '2026-11-05' },
      open: null,
    });
    const by = now.agreed.parties.map((one: Body) => one.consent.registeredBy);
    expect(by).toEqual(['mail', 'coalition', 'party', 'party', 'mail']);

    const joining = { ...aPerson, organisationId: library, standsFor: [], from: '2026-12-01' };
    now = await succeeded(world.step(now, 'parties', joining));
    expect((await world.read(now, '2026-11-30')).agreed.parties).toHaveLength(5);
    expect((await world.read(now, '2026-12-01')).agreed.parties).toHaveLength(6);

    await world.at('2027-02-01T09:00:00Z');
    now = await succeeded(world.step(await world.read(now), 'versions'));
    expect(now.open).toMatchObject({ number: 2, state: 'draft' });
    expect(now.open.parties).toHaveLength(6);
    const fresh = anAgreement({ title: 'Prenataal huisbezoek, sneller', parties: five() });
    now = await succeeded(
      world.lead.put(`${world.list}/${now.id}`, fresh, {
        'if-match': `"${now.version}"`,
      }),
    );
    now = await succeeded(world.step(now, 'proposal'));
    for (const id of [midwives, hospital, jgz, welfare, parents]) {
      now = await succeeded(world.answer(world.lead, now, id));
    }
    expect(now).toMatchObject({
      agreed: { number: 2, title: 'Prenataal huisbezoek, sneller', agreedOn: '2027-02-01' },
      versions: [{ state: 'superseded', endedOn: '2027-02-01' }, { state: 'agreed' }],
    });
    const between = await world.read(now, '2027-01-31');
    expect(between).toMatchObject({
      state: 'agreed',
      agreed: { number: 1, title: 'Prenataal huisbezoek', endedOn: null },
      open: null,
    });
    const { items } = await succeeded(world.lead.get(`${world.list}?peildatum=2027-01-31`));
    expect(items).toMatchObject([{ title: 'Prenataal huisbezoek', number: 1, parties: 6 }]);
    const before = await succeeded(world.lead.get(`${world.list}?peildatum=2026-11-04`));
    expect(before.items).toEqual([]);
  });

  it('when two people save the same draft, then the second is shown both, and nothing is lost', async () => {
    const written = await world.create({ parties: five() });
    const other = await leadOf(world.test, world.workspace.id);
    const path = `${world.list}/${written.id}`;
    const seen = { 'if-match': '"1"' };
    await succeeded(world.lead.put(path, anAgreement({ title: 'Van de een' }), seen));
    const conflict = await other.put(path, anAgreement({ title: 'Van de ander' }), seen);
    expect(conflict.body).toMatchObject({
      status: 412,
      code: 'agreement.version-conflict',
      current: { version: 2, open: { title: 'Van de een' } },
    });
    expect((await world.read(written)).open.title).toBe('Van de een');
    expect((await other.put(path, anAgreement())).status).toBe(428);
  });

  it('when the same save is sent twice, because the network dropped, then it happens once', async () => {
    const key = { 'Idempotency-Key': uuidv7() };
    const content = anAgreement({ parties: five() });
    const [one, two] = await Promise.all([
      succeeded(world.lead.post(world.list, content, key)),
      succeeded(world.lead.post(world.list, content, key)),
    ]);
    expect(two).toEqual(one);
    const change = { ...key, 'Idempotency-Key': uuidv7(), 'if-match': '"1"' };
    const put = () =>
      succeeded(
        world.lead.put(`${world.list}/${one.id}`, anAgreement({ title: 'Anders' }), change),
      );
    expect(await put()).toEqual(await put());
    const { items } = await succeeded(world.lead.get(world.list));
    expect(items).toHaveLength(1);
    expect((await world.read(one)).version).toBe(2);
  });

  it('when a consent is sent twice, then it is registered once', async () => {
    const written = await world.create({ parties: five() });
    const now = await succeeded(world.step(written, 'proposal'));
    const body = {
      ...aPerson,
      organisationId: jgz,
      answer: 'consented',
      reason: '',
      fingerprint: fingerprintIn(now, jgz),
    };
    const key = { 'Idempotency-Key': uuidv7() };
    const send = () => world.lead.post(`${world.list}/${now.id}/consents`, body, key);
    expect((await send()).body).toEqual((await send()).body);
    const again = await world.answer(world.lead, now, jgz);
    expect(again.body.code).toBe('agreement.party.consented');
    expect(await world.test.database.query('SELECT 1 FROM agreement_consents')).toHaveLength(1);
  });

  it('when the text changed since it was read, then an answer to the old one is not taken', async () => {
    const written = await world.create({ parties: five() });
    const old = fingerprintIn(await succeeded(world.step(written, 'proposal')), jgz);
    const seen = { 'if-match': `"2"` };
    let now = await succeeded(world.lead.delete(`${world.list}/${written.id}/proposal`, seen));
    const content = anAgreement({ title: 'Anders', parties: five() });
    now = await succeeded(
      world.lead.put(`${world.list}/${now.id}`, content, {
        'if-match': `"${now.version}"`,
      }),
    );
    now = await succeeded(world.step(now, 'proposal'));
    const answer = await world.answer(await partnerOf(jgz), now, jgz, { fingerprint: old });
    expect([answer.status, answer.body.code]).toEqual([409, 'agreement.text-changed']);
  });

  it('when a link was used, is too old or was replaced, then it does nothing', async () => {
    const written = await world.create({ parties: five() });
    const now = await succeeded(world.step(written, 'proposal'));
    const first = await world.tokenFor(MIDWIFE);
    expect((await world.step(now, 'reminders', { organisationId: midwives })).status).toBe(429);
    await world.at('2026-11-04T10:00:00Z');
    const { lead } = world;
    const path = `${world.list}/${now.id}/reminders`;
    await succeeded(lead.post(path, { organisationId: midwives }));
    expect((await lead.post(path, { organisationId: hospital })).body.code).toBe(
      'agreement.party.no-address',
    );
    expect((await world.answerByMail(first)).status).toBe(410);
    const second = await world.tokenFor(MIDWIFE);
    expect((await world.answerByMail(second)).status).toBe(204);
    expect((await world.answerByMail(second)).status).toBe(410);
    world.test.clock.set('2026-11-20T10:00:00Z');
    expect((await world.answerByMail(await world.tokenFor(PARENTS))).status).toBe(410);
  });

  it('when an answer by mail is not complete, then it is refused, and the link still works', async () => {
    const written = await world.create({ parties: five() });
    await succeeded(world.step(written, 'proposal'));
    const token = await world.tokenFor(MIDWIFE);
    for (const [own, pointer, code] of [
      [{ answer: 'declined' }, '/reason', 'agreement.reason.missing'],
      [{ person: '' }, '/person', 'field.required'],
      [{ decidedOn: '2026-11-04' }, '/decidedOn', 'agreement.decided.future'],
    ] as const) {
      const answer = await world.answerByMail(token, own);
      expect(answer.body).toMatchObject({ status: 400, errors: [{ pointer, code }] });
    }
    expect((await world.answerByMail(token)).status).toBe(204);
  });

  it('when a draft is thrown away, then it can come back for 30 days; what was agreed stays', async () => {
    const written = await world.create({ parties: five() });
    const path = `${world.list}/${written.id}`;
    const seen = { 'if-match': '"1"' };
    expect((await world.lead.delete(path, seen)).status).toBe(204);
    expect((await world.lead.get(path)).status).toBe(404);
    const back = await succeeded(world.lead.post(`${path}/restoration`));
    expect(back).toMatchObject({ state: 'draft', version: 3 });
    expect((await world.lead.post(`${path}/restoration`)).status).toBe(409);

    const agreed = await agreedByTwo();
    const next = await succeeded(world.step(agreed, 'versions'));
    const own = `${world.list}/${agreed.id}`;
    const gone = await world.lead.delete(own, { 'if-match': `"${next.version}"` });
    expect(gone.status).toBe(204);
    expect(await world.read(agreed)).toMatchObject({ state: 'agreed', open: null });
    const restored = await succeeded(world.lead.post(`${own}/restoration`));
    expect(restored.open).toMatchObject({ number: 2, state: 'draft' });
  });

  it('when it ends, then it holds until that day, and says why', async () => {
    const agreed = await agreedByTwo();
    const ending = { on: '2026-12-01', reason: 'Het werk is klaar.' };
    const ended = await succeeded(world.step(agreed, 'ending', ending));
    expect(ended).toMatchObject({
      state: 'agreed',
      agreed: { endedOn: '2026-12-01', endReason: ending.reason },
    });
    expect((await world.read(agreed, '2026-12-01')).state).toBe('ended');
    expect((await world.step(ended, 'versions')).body.code).toBe('agreement.ended');
  });

  it('when there are many, then one asks for those of a topic, a domain, a level, a state, or that want attention', async () => {
    await agreedByTwo({
      validity: { from: null, to: '2027-01-01' },
      topics: ['funding'],
      level: 'bestuur',
    });
    await world.create({ title: 'Concept', topics: ['privacy'], parties: [aParty(parents)] });
    const titles = async (query: string) =>
      (await succeeded(world.lead.get(`${world.list}?${query}`))).items.map(
        ({ title }: Body) => title,
      );
    expect(await titles('')).toEqual(['Concept', 'Prenataal huisbezoek']);
    expect(await titles('topic=funding')).toEqual(['Prenataal huisbezoek']);
    expect(await titles('domain=community')).toEqual(['Concept']);
    expect(await titles('level=bestuur')).toEqual(['Prenataal huisbezoek']);
    expect(await titles('state=draft')).toEqual(['Concept']);
    expect(await titles('attention=soon')).toEqual(['Prenataal huisbezoek']);
    const refused = await world.lead.get(`${world.list}?topic=x`);
    expect(refused.status).toBe(400);

    const counts = await succeeded(world.lead.get(`${world.workspace.path}/agreement-counts`));
    expect(counts).toMatchObject({
      byState: { agreed: 1, draft: 1 },
      byTopic: { funding: 1, privacy: 0 },
      domainCrossing: 1,
      attention: { expires: 1 },
    });
    expect(counts.missingTopics).toContain('privacy');
    expect(counts.missingTopics).not.toContain('funding');
  });

  it('when it takes part in a regional coalition, then what that one agreed is read here, for as long', async () => {
    const regional = await givenWorkspace(world.test, ['GM0141', 'GM0153']);
    await agreedByTwo();
    await world.test.database.query('UPDATE agreements SET coalition_id = $1', [regional.id]);
    const draft = anAgreement({ title: 'Nog een concept' });
    await succeeded(regional.lead.post(`${regional.path}/agreements`, draft));
    const titles = async (peildatum: string) =>
      (await succeeded(world.lead.get(`${world.list}?peildatum=${peildatum}`))).items.map(
        ({ title }: { title: string }) => title,
      );
    expect(await titles('2026-11-03')).toEqual([]);

    const memberships = `${regional.path}/memberships`;
    const taking = { regional, local: world.workspace };
    const id = await givenMembership(world.test, taking, '2026-11-03');
    const { items } = await succeeded(world.lead.get(world.list));
    expect(items).toMatchObject([
      { coalition: { id: regional.id }, title: 'Prenataal huisbezoek' },
    ]);
    const read = await world.read(items[0]);
    expect(read.agreed.parties).toHaveLength(2);
    const step = await world.step(read, 'versions');
    expect(step.status).toBe(404);

    const seen = { 'if-match': '"1"' };
    await succeeded(regional.lead.post(`${memberships}/${id}/end`, { on: '2026-12-01' }, seen));
    expect(await titles('2026-11-30')).toEqual(['Prenataal huisbezoek']);
    expect(await titles('2026-12-01')).toEqual([]);
  });

  it('when a party is no partner, or stands for nobody known, then it is refused at the field', async () => {
    const stranger = uuidv7();
    const refused = await world.lead.post(
      world.list,
      anAgreement({ parties: [aParty(stranger), aParty(jgz, { standsFor: [stranger] })] }),
    );
    expect(refused.body.errors).toMatchObject([
      { pointer: '/parties/0/organisationId', code: 'agreement.party.no-partner' },
      { pointer: '/parties/1/standsFor/0', code: 'agreement.stands-for.unknown' },
    ]);
  });

  it('when a partner looks, then it sees the texts and no address; when it answers for another, it may not', async () => {
    const written = await world.create({ parties: five() });
    const now = await succeeded(world.step(written, 'proposal'));
    const partner = await partnerOf(jgz);
    const seen = await succeeded(partner.get(`${world.list}/${now.id}`));
    expect(JSON.stringify(seen)).not.toContain('@voorbeeld.example');
    expect((await world.answer(partner, now, welfare)).status).toBe(403);
    expect(JSON.stringify(now)).toContain(MIDWIFE);
  });

  it('when there are more agreements, parties and consents, then the list asks no more of the database', async () => {
    const asked = async () => {
      const spy = jest.spyOn(world.test.app.get(Database).pool, 'query');
      await succeeded(world.lead.get(world.list));
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    await agreedByTwo();
    const one = await asked();
    for (let count = 0; count < 4; count += 1) await agreedByTwo();
    expect(await asked()).toBe(one);
  });
});
