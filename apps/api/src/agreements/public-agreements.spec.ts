import { leadOf, succeeded } from '../publications/coalition.testing.js';
import { givenUser, signIn } from '../users/user.testing.js';
import { AgreementWorld } from './agreement-world.testing.js';
import { aParty, aPerson } from './agreement.testing.js';
import type { Answer } from '../platform/testing/test-client.testing.js';

type Body = Answer['body'];

describe('an agreement that is made public', () => {
  let world: AgreementWorld;
  let jgz: string;
  let midwives: string;

  beforeEach(async () => {
    world = await AgreementWorld.made();
    jgz = await world.partner('JGZ Almelo', 'social', 'jgz');
    midwives = await world.partner('Verloskundigen', 'medical', 'verloskundige');
  }, 60_000);
  afterEach(() => world.test.close());

  async function agreed(own: object = {}): Promise<Body> {
    const contact = { name: 'Een Verloskundige', email: 'een@voorbeeld.example' };
    const parties = [aParty(jgz), aParty(midwives, { contact })];
    const written = await world.create({ parties, ...own });
    return consented(await succeeded(world.step(written, 'proposal')));
  }
  async function consented(proposed: Body): Promise<Body> {
    for (const id of [jgz, midwives]) await succeeded(world.answer(world.lead, proposed, id));
    return world.read(proposed);
  }
  const visible = async (place = 'GM0141') =>
    succeeded(world.test.client().get(`/municipalities/${place}/agreements`));
  const titles = async () => (await visible()).items.map(({ title }: Body) => title);
  const sitemap = async () => (await world.test.app.inject('/sitemap.xml')).body;
  const page = '/gemeente/GM0141-almelo/afspraken';
  const withdrawn = ({ id, version }: Body) =>
    world.lead.delete(`${world.list}/${id}/disclosure`, { 'if-match': `"${version}"` });

  it('when it is marked, then everybody reads it with its parties and without a person, until it is unmarked', async () => {
    const agreement = await agreed();
    expect(await titles()).toEqual([]);
    const marked = await succeeded(world.step(agreement, 'disclosure'));
    expect(marked.disclosedAt).not.toBeNull();
    const { items } = await visible();
    expect(items).toMatchObject([
      {
        title: 'Prenataal huisbezoek',
        parties: ['JGZ Almelo', 'Verloskundigen'],
        agreedOn: '2026-11-03',
        coalition: { id: world.workspace.id },
      },
    ]);
    const said = JSON.stringify(items);
    for (const person of [aPerson.person, 'Een Verloskundige', '@voorbeeld.example']) {
      expect(said).not.toContain(person);
    }
    expect(
      (await succeeded(world.test.client().get('/municipalities/GM0141'))).publicAgreements,
    ).toBe(1);
    expect((await visible('GM0153')).items).toEqual([]);
    expect(await sitemap()).toContain(page);

    const unmarked = await succeeded(withdrawn(marked));
    expect(unmarked.disclosedAt).toBeNull();
    expect(await sitemap()).not.toContain(page);
    expect(await titles()).toEqual([]);
    expect(
      (await succeeded(world.test.client().get('/municipalities/GM0141'))).publicAgreements,
    ).toBe(0);
  });

  it('when a next version is written, then nobody outside reads it before it is agreed', async () => {
    const marked = await succeeded(world.step(await agreed(), 'disclosure'));
    const begun = await succeeded(world.step(marked, 'versions'));
    const { open } = begun;
    const parties = [aParty(jgz), aParty(midwives)];
    const { title: _, ...content } = {
      ...{ title: '', text: open.text, topics: open.topics, level: open.level },
      ...{ validity: open.validity, reviewOn: null, carePathIds: [], parties },
    };
    const headers = { 'if-match': `"${begun.version}"` };
    const writing = { ...content, title: 'Tweede versie' };
    const changed = await succeeded(world.lead.put(`${world.list}/${begun.id}`, writing, headers));
    expect(await titles()).toEqual(['Prenataal huisbezoek']);
    const proposed = await succeeded(world.step(changed, 'proposal'));
    expect(await titles()).toEqual(['Prenataal huisbezoek']);
    await consented(proposed);
    expect(await titles()).toEqual(['Tweede versie']);
  });

  it('when it ends, by a decision or by its validity, then it is gone on that day', async () => {
    const marked = await succeeded(world.step(await agreed(), 'disclosure'));
    const ending = { on: '2026-11-10', reason: 'Klaar' };
    await succeeded(world.step(marked, 'ending', ending));
    const until = { from: null, to: '2026-11-20' };
    const lasting = await agreed({ title: 'Tot de twintigste', validity: until });
    await succeeded(world.step(lasting, 'disclosure'));
    expect(await titles()).toEqual(['Prenataal huisbezoek', 'Tot de twintigste']);
    await world.at('2026-11-10T09:00:00Z');
    expect(await titles()).toEqual(['Tot de twintigste']);
    await world.at('2026-11-20T09:00:00Z');
    expect(await titles()).toEqual([]);
    expect(await sitemap()).not.toContain(page);
  });

  it('when it is a draft, or somebody else marks it, then it does not become public', async () => {
    const draft = await world.create({ parties: [aParty(jgz), aParty(midwives)] });
    const refused = await world.step(draft, 'disclosure');
    expect([refused.status, refused.body.code]).toEqual([409, 'agreement.not-agreed']);
    const agreement = await agreed();
    const scope = { kind: 'coalition', id: world.workspace.id } as const;
    const editor = await signIn(world.test, await givenUser(world.test, { role: 'editor', scope }));
    const headers = { 'if-match': `"${agreement.version}"` };
    const byEditor = await editor.post(`${world.list}/${agreement.id}/disclosure`, null, headers);
    expect(byEditor.status).toBe(403);
    const again = await leadOf(world.test, world.workspace.id);
    const late = await again.post(`${world.list}/${agreement.id}/disclosure`, null, {
      'if-match': '"1"',
    });
    expect(late.status).toBe(412);
    expect(await titles()).toEqual([]);
  });
});
