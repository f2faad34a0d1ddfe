import { richTextOf } from '@zorgpaden/domain/rich-text';
import { anAgreement, aParty, aPerson } from '../agreements/agreement.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { Answer } from '../platform/testing/test-client.testing.js';
import {
  givenMembership,
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';

type Body = Answer['body'];

describe('a next text of a region, where its first one was taken over', () => {
  let test: TestApp;
  let regional: Workspace;
  let almelo: Workspace;
  let enschede: Workspace;
  let parties: ReturnType<typeof aParty>[];
  let membershipId: string;
  const next = richTextOf('De JGZ belt binnen een week.');

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    regional = await givenWorkspace(test, ['GM0141', 'GM0153']);
    almelo = await givenWorkspace(test);
    enschede = await givenWorkspace(test, ['GM0153']);
    const jgz = await partner(regional, { organisation: { name: 'JGZ', partnerType: 'jgz' } });
    const hospital = await partner(regional, {
      organisation: { name: 'Ziekenhuis', partnerType: 'ziekenhuis-en-gynaecologie' },
    });
    parties = [aParty(jgz), aParty(hospital)];
    for (const local of [almelo, enschede]) {
      await partner(local, { organisationId: jgz });
      await partner(local, { organisationId: hospital });
      membershipId = await givenMembership(test, { regional, local }, '2026-01-01');
    }
  }, 60_000);
  afterAll(() => test.close());

  async function partner({ lead, path }: Workspace, who: object): Promise<string> {
    const added = { ...who, status: 'active', from: '2025-06-01' };
    return (await succeeded(lead.post(`${path}/partnerships`, added))).organisation.id;
  }
  const seen = ({ version }: Body) => ({ 'if-match': `"${version}"` });
  const step = ({ lead, path }: Workspace, one: Body, what: string, body: object | null = null) =>
    lead.post(`${path}/agreements/${one.id}/${what}`, body, seen(one));
  const read = ({ lead, path }: Workspace, { id }: Body): Promise<Body> =>
    succeeded(lead.get(`${path}/agreements/${id}`));
  const answer = (at: Workspace, one: Body, number: number, given: 'taken' | 'kept') =>
    step(at, one, 'source-answers', { number, answer: given });
  async function change({ lead, path }: Workspace, one: Body, own: object): Promise<Body> {
    const writing = anAgreement({ title: one.open.title, parties, ...own });
    return succeeded(lead.put(`${path}/agreements/${one.id}`, writing, seen(one)));
  }
  async function agree(at: Workspace, one: Body): Promise<Body> {
    const asked = await succeeded(step(at, one, 'proposal'));
    for (const { organisation, fingerprint } of asked.open.parties) {
      const given = { ...aPerson, organisationId: organisation.id, fingerprint };
      const body = { ...given, answer: 'consented', reason: '' };
      await succeeded(at.lead.post(`${at.path}/agreements/${one.id}/consents`, body));
    }
    return read(at, one);
  }
  /** Agreed in the region, and brought to both. */
  async function proposed(title: string): Promise<Body> {
    const body = anAgreement({ title, parties });
    const written = await succeeded(regional.lead.post(`${regional.path}/agreements`, body));
    const agreed = await agree(regional, written);
    const coalitionIds = [almelo.id, enschede.id];
    const proposal = { agreementId: agreed.id, coalitionIds };
    await succeeded(regional.lead.post(`${regional.path}/joint-proposals`, proposal));
    return agreed;
  }
  async function received(at: Workspace, title: string): Promise<Body> {
    const { items } = await succeeded(at.lead.get(`${at.path}/agreements`));
    return read(
      at,
      items.find((one: Body) => one.title === title && one.coalition.id === at.id),
    );
  }
  /** The region writes its next version. */
  async function renewed(one: Body): Promise<Body> {
    const begun = await succeeded(step(regional, one, 'versions'));
    return change(regional, begun, { text: next });
  }
  async function toldTo({ lead }: Workspace, kind: string): Promise<string[]> {
    const { items } = await succeeded(lead.get('/me/attention'));
    return items.filter((one: Body) => one.kind === kind).map(({ id }: Body) => id);
  }
  async function inRegion(title: string): Promise<Body[]> {
    const { items } = await succeeded(regional.lead.get(`${regional.path}/joint-proposals`));
    const { members } = items.find(({ agreement }: Body) => agreement.title === title);
    return [almelo, enschede].map(({ id }) =>
      members.find(({ coalition }: Body) => coalition.id === id),
    );
  }

  it('when it is agreed, then each is offered it, takes it into a draft or keeps its own, and the region sees which stands where', async () => {
    const title = 'Binnen een week';
    const first = await proposed(title);
    const held = await agree(almelo, await received(almelo, title));
    const own = await change(enschede, await received(enschede, title), {
      text: richTextOf('Wij doen het anders.'),
    });
    const open = await renewed(first);
    expect((await read(almelo, held)).source).toEqual({
      coalition: { id: regional.id, name: 'Kansrijke Start' },
      ...{ agreementId: first.id, isReadable: true, number: 1, offer: null },
    });
    expect((await answer(almelo, held, 2, 'taken')).body.code).toBe('agreement.source.no-offer');

    await agree(regional, open);
    const offered = await read(almelo, held);
    expect(offered.source.offer).toEqual({ number: 2, agreedOn: '2026-11-03' });
    expect(await toldTo(almelo, 'agreement-offered')).toContain(held.id);
    const shown = await almelo.lead.get(`${almelo.path}/agreements/${first.id}/versions/2`);
    expect(shown.body.text).toEqual(next);
    expect((await inRegion(title)).map(({ next: one }) => one)).toEqual(['offered', 'offered']);

    const taken = await succeeded(answer(almelo, offered, 2, 'taken'));
    expect([taken.agreed.text, taken.open.text]).toEqual([held.agreed.text, next]);
    expect(taken.open).toMatchObject({ number: 2, state: 'draft' });
    expect(taken.source).toMatchObject({ number: 2, offer: null });
    const kept = await succeeded(answer(enschede, await read(enschede, own), 2, 'kept'));
    expect([kept.open.text, kept.source]).toMatchObject([
      own.open.text,
      { number: 1, offer: null },
    ]);
    expect(await toldTo(almelo, 'agreement-offered')).not.toContain(held.id);
    expect(await inRegion(title)).toMatchObject([
      { outcome: 'agreed', sources: { holds: 1, open: 2 }, next: null },
      { outcome: 'draft', sources: { holds: null, open: 1 }, next: 'kept' },
    ]);
    const { items: lines } = await succeeded(almelo.lead.get(`${almelo.path}/trail`));
    expect(lines[0]).toMatchObject({ action: 'take-over' });
  });

  it('when somebody writes on meanwhile, or parties are asked, then nothing of theirs is replaced', async () => {
    const title = 'Intussen';
    const first = await proposed(title);
    const draft = await received(almelo, title);
    await agree(regional, await renewed(first));
    const changed = await change(almelo, draft, { text: richTextOf('Net nog geschreven.') });
    expect((await answer(almelo, draft, 2, 'taken')).status).toBe(412);
    const asked = await succeeded(step(almelo, changed, 'proposal'));
    const refused = await answer(almelo, asked, 2, 'taken');
    expect([refused.status, refused.body.code]).toEqual([409, 'agreement.not-draft']);
    const after = await read(almelo, draft);
    expect([after.open.text, after.open.state]).toEqual([changed.open.text, 'proposed']);
  });

  it('when the draft that it was taken into is thrown away, then it is offered again', async () => {
    const title = 'Toch niet';
    const first = await proposed(title);
    const held = await agree(almelo, await received(almelo, title));
    await agree(regional, await renewed(first));
    const taken = await succeeded(answer(almelo, await read(almelo, held), 2, 'taken'));
    const at = `${almelo.path}/agreements/${held.id}`;
    expect((await almelo.lead.delete(at, seen(taken))).status).toBe(204);
    expect((await read(almelo, held)).source).toMatchObject({ number: 1, offer: { number: 2 } });
    expect((await inRegion(title))[0]).toMatchObject({
      ...{ sources: { holds: 1, open: null }, next: 'offered' },
    });
  });

  it('when the region only orders its agreement anew, or what was proposed is what it agrees, then nothing is offered', async () => {
    const title = 'Zelfde woorden';
    const first = await proposed(title);
    const draft = await received(almelo, title);
    const begun = await succeeded(step(regional, first, 'versions'));
    const { text } = begun.open;
    await agree(regional, await change(regional, begun, { text, topics: ['funding'] }));
    expect((await read(almelo, draft)).source).toMatchObject({ number: 1, offer: null });
  });

  it('when it leaves the region, then it is told whose text it was, and offered nothing', async () => {
    const title = 'Weg uit de regio';
    const first = await proposed(title);
    const draft = await received(enschede, title);
    await agree(regional, await renewed(first));
    const end = { on: '2026-11-03' };
    const at = `${enschede.path}/memberships/${membershipId}/end`;
    await succeeded(enschede.lead.post(at, end, { 'if-match': '"1"' }));
    expect((await read(enschede, draft)).source).toMatchObject({
      ...{ coalition: { id: regional.id }, isReadable: false, offer: null },
    });
    expect(await toldTo(enschede, 'agreement-offered')).toEqual([]);
  });
});
