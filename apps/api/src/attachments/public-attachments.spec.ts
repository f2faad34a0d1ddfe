import { aParty } from '../agreements/agreement.testing.js';
import { AgreementWorld } from '../agreements/agreement-world.testing.js';
import type { Answer } from '../platform/testing/test-client.testing.js';
import { leadOf, succeeded } from '../publications/coalition.testing.js';
import { givenUser, signIn } from '../users/user.testing.js';
import { aForm, aPdf } from './a-file.testing.js';
import { AScanner } from './a-scanner.testing.js';

type Body = Answer['body'];

describe('a file beside a public agreement', () => {
  let scanner: AScanner;
  let world: AgreementWorld;
  let parties: ReturnType<typeof aParty>[];
  let attachments: string;
  const covenant = { name: 'Convenant.pdf', bytes: aPdf('Wij bellen elkaar.') };

  beforeAll(async () => {
    scanner = await AScanner.listening();
    world = await AgreementWorld.made({ clamdUrl: scanner.url });
    const jgz = await world.partner('JGZ Almelo', 'social', 'jgz');
    const midwives = await world.partner('Verloskundigen', 'medical', 'verloskundige');
    parties = [aParty(jgz), aParty(midwives)];
    attachments = `${world.workspace.path}/attachments`;
  }, 60_000);
  afterAll(async () => {
    await world.test.close();
    scanner.close();
  });
  beforeEach(() => {
    scanner.finds = '';
  });

  async function agreed(): Promise<Body> {
    const written = await world.create({ parties });
    const proposed = await succeeded(world.step(written, 'proposal'));
    for (const { organisationId } of parties) {
      await succeeded(world.answer(world.lead, proposed, organisationId));
    }
    return world.read(proposed);
  }
  const disclosed = async () => succeeded(world.step(await agreed(), 'disclosure'));
  const conceal = ({ id, version }: Body) =>
    world.lead.delete(`${world.list}/${id}/disclosure`, { 'if-match': `"${version}"` });
  async function attached(subjectId: string, file = covenant, subject = 'agreement') {
    const said = { subject, subjectId, description: 'Getekend', statement: 'no-client-data' };
    const { body, headers } = aForm(said, file);
    return succeeded(world.lead.post(attachments, body, headers));
  }
  const mark = ({ id }: Body) => world.lead.post(`${attachments}/${id}/disclosure`);
  const unmark = ({ id }: Body) => world.lead.delete(`${attachments}/${id}/disclosure`);
  const list = async ({ id }: Body): Promise<Body[] | undefined> =>
    (await succeeded(world.test.client().get('/municipalities/GM0141/agreements'))).items.find(
      (one: Body) => one.id === id,
    )?.attachments;
  const fetched = (agreement: Body, { id }: Body, headers = {}) =>
    world.test.app.inject({
      url: `/api/v1/municipalities/GM0141/agreements/${agreement.id}/attachments/${id}`,
      headers,
    });

  it('when it is marked, then everybody can save it from there, until it is unmarked', async () => {
    const agreement = await disclosed();
    const file = await attached(agreement.id);
    expect([await list(agreement), (await fetched(agreement, file)).statusCode]).toEqual([[], 404]);

    expect((await succeeded(mark(file))).disclosedAt).not.toBeNull();
    expect(await list(agreement)).toEqual([
      {
        ...{ id: file.id, name: 'Convenant.pdf', description: 'Getekend', kind: 'pdf' },
        size: covenant.bytes.length,
      },
    ]);
    const { statusCode, headers, rawPayload } = await fetched(agreement, file);
    expect([statusCode, rawPayload.equals(covenant.bytes)]).toEqual([200, true]);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''Convenant.pdf",
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cache-control': 'public, no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['set-cookie']).toBeUndefined();
    const again = { 'if-none-match': headers.etag };
    expect((await fetched(agreement, file, again)).statusCode).toBe(304);
    const elsewhere = `/api/v1/municipalities/GM0153/agreements/${agreement.id}/attachments/${file.id}`;
    expect((await world.test.app.inject(elsewhere)).statusCode).toBe(404);

    expect((await succeeded(unmark(file))).disclosedAt).toBeNull();
    expect(await list(agreement)).toEqual([]);
    expect((await fetched(agreement, file, again)).statusCode).toBe(404);
    const { items } = await succeeded(world.lead.get(`${world.workspace.path}/trail`));
    expect(items.slice(0, 2).map(({ action }: Body) => action)).toEqual(['conceal', 'disclose']);
  });

  it('when it is deleted, or its agreement is no longer public or over, then it is gone, and does not come back by itself', async () => {
    const agreement = await disclosed();
    const [deleted, hidden] = [await attached(agreement.id), await attached(agreement.id)];
    await succeeded(mark(deleted));
    await succeeded(mark(hidden));
    expect(await list(agreement)).toHaveLength(2);
    await world.lead.delete(`${attachments}/${deleted.id}`);
    expect((await fetched(agreement, deleted)).statusCode).toBe(404);
    const restored = await succeeded(world.lead.post(`${attachments}/${deleted.id}/restoration`));
    expect(restored.disclosedAt).toBeNull();
    expect((await list(agreement))?.map(({ id }) => id)).toEqual([hidden.id]);

    const concealed = await succeeded(conceal(agreement));
    expect((await fetched(agreement, hidden)).statusCode).toBe(404);
    const again = await succeeded(world.step(concealed, 'disclosure'));
    expect(await list(agreement)).toEqual([]);
    await succeeded(mark(hidden));
    const ending = { on: '2026-11-03', reason: 'Klaar' };
    await succeeded(world.step(again, 'ending', ending));
    expect((await fetched(agreement, hidden)).statusCode).toBe(404);
  });

  it('when nothing public stands beside it, or somebody else marks it, then it does not become public', async () => {
    const quiet = await attached((await agreed()).id);
    const ofCoalition = await attached(world.workspace.id, covenant, 'coalition');
    for (const file of [quiet, ofCoalition]) {
      const refused = await mark(file);
      expect([refused.status, refused.body.code]).toEqual([
        409,
        'attachment.disclosure.not-public',
      ]);
    }
    const agreement = await disclosed();
    const file = await attached(agreement.id);
    const scope = { kind: 'coalition', id: world.workspace.id } as const;
    const editor = await signIn(world.test, await givenUser(world.test, { role: 'editor', scope }));
    expect((await editor.post(`${attachments}/${file.id}/disclosure`)).status).toBe(403);
    expect(await list(agreement)).toEqual([]);
  });

  it('when the scanner knows it for a virus by now, or nobody can look into it, then it does not become public', async () => {
    const agreement = await disclosed();
    const file = await attached(agreement.id);
    scanner.finds = 'elkaar';
    const found = await mark(file);
    expect([found.status, found.body.code]).toEqual([409, 'attachment.disclosure.refused']);
    expect(await list(agreement)).toEqual([]);

    const without = await AgreementWorld.made();
    const said = { subject: 'coalition', subjectId: without.workspace.id, description: '' };
    const form = aForm({ ...said, statement: 'no-client-data' }, covenant);
    const lead = await leadOf(without.test, without.workspace.id);
    const path = `${without.workspace.path}/attachments`;
    const { id } = await succeeded(lead.post(path, form.body, form.headers));
    const refused = await lead.post(`${path}/${id}/disclosure`);
    expect([refused.status, refused.body.code]).toEqual([409, 'attachment.disclosure.no-scanner']);
    await without.test.close();
  });

  it('when its words were let through on somebody’s word, then that does not count for everybody', async () => {
    const agreement = await disclosed();
    const file = { name: 'Lijst.pdf', bytes: aPdf('Met mevrouw Jansen besproken.') };
    const said = { subject: 'agreement', subjectId: agreement.id, statement: 'no-client-data' };
    const { body, headers } = aForm(said, file);
    const overrules = [{ pointer: '/file', sign: 'name', reason: 'de wethouder' }];
    const through = await world.lead.post(attachments, body, {
      ...headers,
      overrules: encodeURIComponent(JSON.stringify(overrules)),
    });
    expect(through.status).toBe(201);
    const refused = await mark(through.body);
    expect([refused.status, refused.body.code]).toEqual([409, 'attachment.disclosure.refused']);
  });
});
