import { whereFound } from '../privacy/everywhere.testing.js';
import { trailFindings } from '../privacy/trail-verifies.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  publishNow,
  seenNow,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { ADMINISTRATOR, givenUser, signedInAs, signIn } from '../users/user.testing.js';

const NAME = 'Sanne Wolthuis';
const EMAIL = 'sanne.wolthuis@voorbeeld.example';
const person = { name: NAME, work: 'verloskundige', phone: '0546 54 11 12', email: EMAIL };

describe('the person behind a contact', () => {
  let test: TestApp;
  let workspace: Workspace;
  let routeId: string;
  const path = () => `${workspace.path}/contact-routes/${routeId}/person`;
  const enter = (given: object = person, client = workspace.lead) => client.put(path(), given);
  const inFinder = async () =>
    (await test.client().get('/finder?municipality=GM0141&theme=geldzorgen')).body.results[0];
  const onPage = async () =>
    (await test.client().get('/municipalities/GM0141/contact-routes')).body.items[0].result;

  beforeEach(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
    routeId = (await succeeded(workspace.lead.post(`${workspace.path}/contact-routes`, aRoute())))
      .id;
    await publishNow(workspace);
  }, 60_000);
  afterEach(() => test.close());

  /** What stood behind the `#` of the last mail to the person. */
  async function lastToken(): Promise<string> {
    const [mail] = await test.database.query<{ content: { text: string } }>(
      'SELECT content FROM mails WHERE recipient = $1 ORDER BY id DESC LIMIT 1',
      [EMAIL],
    );
    return /contactpersoon#([\w-]{43})/.exec(mail?.content.text ?? '')?.[1] ?? '';
  }

  /** Somebody with the link, and no account. */
  async function visitor(): Promise<TestClient> {
    const client = test.client();
    await client.get('/session');
    return client;
  }

  async function reply(answer: string, token?: string) {
    const given = token ?? (await lastToken());
    return (await visitor()).post('/contact-persons/answer', { token: given, answer });
  }

  it('when they are entered, then they are told, professionals see them, and the public does not', async () => {
    const answer = await succeeded(enter());
    expect(answer.person).toMatchObject({ ...person, publicSince: null });
    const professional = await signedInAs(test, {
      role: 'professional',
      scope: { kind: 'coalition', id: workspace.id },
    });
    const seen = await succeeded(professional.get(`/contact-routes/${routeId}/person`));
    expect(seen.person).toMatchObject(person);
    expect([(await inFinder()).person, (await onPage()).person]).toEqual([null, null]);
    const held = await succeeded(
      (await visitor()).post('/contact-persons/held', { token: await lastToken() }),
    );
    expect(held).toMatchObject({ ...person, organisation: 'Stadsbank', publicSince: null });
    const analyst = await signedInAs(test, { role: 'analyst', scope: { kind: 'nation' } });
    expect((await analyst.get(`/contact-routes/${routeId}/person`)).status).toBe(404);
  });

  it('when only the number changes, then the choice stays and no mail goes; another person chooses anew', async () => {
    await succeeded(enter());
    expect((await reply('permit')).status).toBe(204);
    await succeeded(enter({ ...person, phone: '0546 54 11 13' }));
    expect((await inFinder()).person.phone.display).toBe('0546 54 11 13');
    const mails = await test.database.query(
      `SELECT 1 FROM mails WHERE kind = 'contact-person-entered'`,
    );
    expect(mails).toHaveLength(1);
    await succeeded(enter({ ...person, name: 'Iemand Anders', email: 'ander@voorbeeld.example' }));
    expect((await inFinder()).person).toBeNull();
    expect(await whereFound(test, NAME)).toEqual(['public.mails.content']);
  });

  it('when they permit it, then the public sees them at once; when they withdraw it, no longer', async () => {
    await succeeded(enter());
    expect((await inFinder()).person).toBeNull();
    const first = await lastToken();
    expect((await reply('permit')).status).toBe(204);
    const shown = { name: NAME, work: 'verloskundige', email: EMAIL };
    expect((await inFinder()).person).toMatchObject(shown);
    expect((await onPage()).person).toMatchObject(shown);
    expect((await reply('withdraw', first)).status).toBe(410);
    expect((await reply('withdraw')).status).toBe(204);
    expect([(await inFinder()).person, (await onPage()).person]).toEqual([null, null]);
  });

  it('when an earlier publication is brought back, then no permission comes with it', async () => {
    await succeeded(enter());
    await reply('permit');
    await reply('withdraw');
    const route = `${workspace.path}/contact-routes/${routeId}`;
    await succeeded(
      workspace.lead.put(route, aRoute({ nextSteps: 'Wij bellen u.' }), { 'if-match': '"1"' }),
    );
    await publishNow(workspace);
    const restored = { note: '', restore: 1 };
    await succeeded(
      workspace.lead.post(`${workspace.path}/publications`, restored, await seenNow(workspace)),
    );
    expect((await inFinder()).person).toBeNull();
  });

  it('when they object, then nothing is held any more, the lead is told, and an administrator sees that it was', async () => {
    await succeeded(enter());
    await reply('permit');
    expect((await reply('object')).status).toBe(204);
    expect((await inFinder()).person).toBeNull();
    expect(await whereFound(test, NAME)).toEqual([]);
    expect(await whereFound(test, EMAIL)).toEqual([]);
    expect(await trailFindings(test)).toEqual([]);
    const told = await test.database.query<{ content: { text: string } }>(
      `SELECT content FROM mails WHERE kind = 'contact-person-objected'`,
    );
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain(NAME);
    const administrator = await signedInAs(test, ADMINISTRATOR);
    const { items } = await succeeded(administrator.get('/contact-person-objections'));
    expect(items).toMatchObject([
      { coalition: { id: workspace.id }, contact: 'Team vroeg erbij, Stadsbank' },
    ]);
    expect((await reply('permit', 'A'.repeat(43))).status).toBe(410);
  });

  it('when a link is opened, whoever does it, then nothing changes', async () => {
    await succeeded(enter());
    const token = await lastToken();
    for (let times = 0; times < 3; times += 1) {
      await succeeded((await visitor()).post('/contact-persons/held', { token }));
    }
    expect((await reply('permit', token)).status).toBe(204);
  });

  it('when a link is too old, then one asks for another, and nobody learns who is held', async () => {
    await succeeded(enter());
    const old = await lastToken();
    test.clock.set('2026-11-15T09:00:00Z');
    expect((await reply('object', old)).status).toBe(410);
    const ask = async (email: string) => (await visitor()).post('/contact-persons/link', { email });
    const answers = [await ask(EMAIL.toUpperCase()), await ask('niemand@voorbeeld.example')];
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [204, ''],
      [204, ''],
    ]);
    await ask(EMAIL);
    const mails = await test.database.query(
      `SELECT 1 FROM mails WHERE kind = 'contact-person-link'`,
    );
    expect(mails).toHaveLength(1);
    expect((await reply('object')).status).toBe(204);
  });

  it('when somebody has an account with that address, then they see it, and taking themselves out takes it along', async () => {
    const address = await givenUser(test, {
      role: 'professional',
      scope: { kind: 'coalition', id: workspace.id },
    });
    await succeeded(enter({ ...person, email: address }));
    const client = await signIn(test, address);
    const { contactPersons } = await succeeded(client.get('/me/data'));
    expect(contactPersons).toMatchObject([{ name: NAME, coalition: 'Kansrijke Start' }]);
    expect((await client.post('/me/removal', { email: address })).status).toBe(204);
    expect(await whereFound(test, NAME)).toEqual([]);
  });

  it('when the coalition takes them away, then they are gone; who may not, may not', async () => {
    await succeeded(enter());
    const other = await givenWorkspace(test, ['GM0153']);
    expect((await enter(person, other.lead)).status).toBe(403);
    expect((await workspace.lead.delete(path())).status).toBe(204);
    expect((await workspace.lead.delete(path())).status).toBe(404);
    const { person: left } = await succeeded(
      workspace.lead.get(`/contact-routes/${routeId}/person`),
    );
    expect(left).toBeNull();
  });

  it.each([
    ['no name', { ...person, name: ' ' }, '/name', 'field.required'],
    [
      'a number that cannot be dialled',
      { ...person, phone: '12' },
      '/phone',
      'channel.phone.malformed',
    ],
    ['no address', { ...person, email: 'sanne' }, '/email', 'field.email.malformed'],
  ])('when there is %s, then it is refused at the field', async (_, body, pointer, code) => {
    const answer = await enter(body);
    expect(answer.body).toMatchObject({ status: 400, errors: [{ pointer, code }] });
  });
});
