import { amsterdamNow } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { mailsTo } from '../invitations/invitation.testing.js';
import { someAddress } from '../platform/testing/some-address.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { Answer, TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  type Workspace,
} from '../publications/coalition.testing.js';
import { givenUser, signIn } from '../users/user.testing.js';
import { TestProvider } from './provider.testing.js';
import { signInThrough } from './single-sign-on.testing.js';

const SITE = 'http://localhost:3000';

/** Who may be whom the first time: the rules against taking over somebody's account. */
describe('joining an account', () => {
  let test: TestApp;
  let almelo: TestProvider;
  let delft: TestProvider;
  let tenant: TestProvider;
  let workspace: Workspace;
  let email: string;
  const codeOf = ({ status, body }: Answer) => [status, body.code];
  const today = () => amsterdamNow(test.clock.now().getTime()).date;
  const arriveAs = (
    claims: object,
    own: { at?: TestProvider; sub?: string; in?: TestClient } = {},
  ) => {
    const provider = own.at ?? almelo;
    provider.colleague = { sub: own.sub ?? uuidv7(), claims: { ...claims } };
    return signInThrough(provider, own.in ?? test.client());
  };
  const verified = () => ({ email, email_verified: true, name: 'Noor van Zand' });
  const invite = (own: object = {}) =>
    workspace.lead.post(`${workspace.path}/invitations`, {
      ...{ email, role: 'editor', from: today(), ...own },
    });
  const accounts = () => test.database.query('SELECT 1 FROM users WHERE email = $1', [email]);

  beforeAll(async () => {
    [almelo, delft, tenant] = [
      await new TestProvider('almelo', SITE).start(),
      await new TestProvider('delft', SITE).start(),
      await new TestProvider('tenant', SITE).start(),
    ];
    test = await testApp({
      signInProviders: [
        almelo.settings(),
        delft.settings({ mailDomains: ['delft.example'] }),
        tenant.settings({ trustEmail: true }),
      ],
    });
    await givenMunicipalities(test);
  }, 60_000);
  beforeEach(async () => {
    test.clock.set(new Date().toISOString());
    workspace = await givenWorkspace(test);
    email = someAddress();
  });
  afterAll(async () => {
    await test.close();
    for (const provider of [almelo, delft, tenant]) await provider.stop();
  });

  it('when somebody was invited, then the first sign-in makes the account and takes the role, without a password', async () => {
    await invite();
    const client = test.client();
    const answer = await arriveAs(verified(), { in: client });
    expect(answer.body.session.user).toMatchObject({
      email,
      name: 'Noor van Zand',
      roles: [{ role: 'editor', scope: { id: workspace.id } }],
    });
    expect((await client.get(`${workspace.path}/contact-routes`)).status).toBe(200);
    const [row] = await test.database.query(
      `SELECT password_hash, (SELECT count(*)::int FROM invitations WHERE email = $1) AS open
       FROM users WHERE email = $1`,
      [email],
    );
    expect(row).toEqual({ password_hash: null, open: 0 });
    const left = await test.database.query(
      `SELECT 1 FROM single_use_links l JOIN invitations i ON i.id::text = l.subject_id::text
       WHERE i.coalition_id = $1`,
      [workspace.id],
    );
    expect(left).toEqual([]);
  });

  it('when an invitation is too old, then it opens nothing: they can ask for access', async () => {
    await invite();
    await test.database.query('UPDATE invitations SET expires_at = $2 WHERE email = $1', [
      email,
      test.clock.now(),
    ]);
    const answer = await arriveAs(verified());
    expect(answer.body).toMatchObject({
      session: { user: null },
      newcomer: { has: 'nothing', email, name: 'Noor van Zand' },
    });
    expect(await accounts()).toEqual([]);
  });

  it.each<[string, () => object]>([
    ['is not verified', () => ({ ...verified(), email_verified: false })],
    ['is not said to be verified', () => ({ email })],
    ['is of another domain', () => ({ ...verified(), email: `noor@${'ander'}.example` })],
    ['is missing', () => ({ name: 'Noor' })],
  ])('when the address %s, then an invitation is not theirs', async (_, claims) => {
    await invite();
    expect(codeOf(await arriveAs(claims()))).toEqual([403, 'single-sign-on.address-not-proven']);
    expect(await accounts()).toEqual([]);
  });

  it('when a tenant hands out its addresses itself, then it need not say that they are verified', async () => {
    await invite();
    expect((await arriveAs({ email }, { at: tenant })).body.session.user.email).toBe(email);
  });

  it('when another provider claims an address that it does not speak for, then it opens nothing', async () => {
    await invite();
    const stolen = await arriveAs(verified(), { at: delft });
    expect(codeOf(stolen)).toEqual([403, 'single-sign-on.address-not-proven']);
    expect(await accounts()).toEqual([]);
  });

  it('when another provider uses the same subject, then it is somebody else', async () => {
    await invite();
    const sub = uuidv7();
    expect((await arriveAs(verified(), { sub })).status).toBe(201);
    const other = await arriveAs({ email: `x-${email}` }, { at: tenant, sub });
    expect(other.body.newcomer).toMatchObject({ has: 'nothing' });
  });

  it('when somebody has another address there by now, then the account stays theirs, and as it is', async () => {
    await invite();
    const sub = uuidv7();
    await arriveAs(verified(), { sub });
    const answer = await arriveAs({ email: 'getrouwd@voorbeeld.example' }, { sub });
    expect(answer.body.session.user.email).toBe(email);
  });

  it('when the address went to somebody else there, then the account does not', async () => {
    await invite();
    await arriveAs(verified());
    const colleague = await arriveAs(verified(), { sub: uuidv7() });
    expect(codeOf(colleague)).toEqual([409, 'single-sign-on.other-person']);
  });

  describe('that has a password', () => {
    let ticket: string;
    beforeEach(async () => {
      email = await givenUser(test);
      const answer = await arriveAs(verified());
      expect(answer.body).toMatchObject({ session: { user: null }, newcomer: { has: 'account' } });
      ticket = answer.body.newcomer.ticket;
    });
    const connect = (client: TestClient, body: object = { ticket }) =>
      client.post('/account/identities', body);

    it('when its owner signs in once more and says so, then from then on it is joined', async () => {
      const client = await signIn(test, email);
      const answer = await connect(client);
      expect(answer.status).toBe(201);
      expect(answer.body.items).toEqual([
        {
          id: expect.any(String),
          provider: 'Aanmelden met almelo',
          since: test.clock.now().toISOString(),
          lastUsedAt: test.clock.now().toISOString(),
          mayUndo: true,
        },
      ]);
      const [mail] = await mailsTo(test, email);
      expect(mail?.subject).toBe('Uw account is gekoppeld aan uw organisatie');
      expect(mail?.text).toContain('Aanmelden met almelo');
      const { sub } = almelo.colleague;
      expect((await arriveAs(verified(), { sub })).body.session.user.email).toBe(email);
    });

    it('when somebody else holds the ticket, then it is worth nothing to them', async () => {
      const thief = await signIn(test, await givenUser(test));
      expect(codeOf(await connect(thief))).toEqual([409, 'single-sign-on.other-person']);
      expect((await thief.get('/account/identities')).body).toEqual({ items: [] });
    });

    it('when the sign-in is long ago, or the ticket too old or not ours, then nothing is joined', async () => {
      const client = await signIn(test, email);
      test.clock.forward(16);
      expect(codeOf(await connect(client))).toEqual([403, 'session.not-recent']);
      test.clock.forward(15);
      const again = await signIn(test, email);
      expect(codeOf(await connect(again))).toEqual([410, 'single-sign-on.ended']);
      const forged = `${ticket.slice(0, -2)}AA`;
      expect(codeOf(await connect(again, { ticket: forged }))).toEqual([
        410,
        'single-sign-on.ended',
      ]);
    });

    it('when the connection is undone, then the provider opens it no more', async () => {
      const { sub } = almelo.colleague;
      const client = await signIn(test, email);
      const [{ id }] = (await connect(client)).body.items;
      const through = test.client();
      await arriveAs(verified(), { sub, in: through });
      expect((await client.delete(`/account/identities/${id}`)).status).toBe(204);
      expect((await client.delete(`/account/identities/${id}`)).status).toBe(404);
      expect((await through.get('/session')).body.user).toBeNull();
      expect((await client.get('/session')).body.user.email).toBe(email);
      expect((await arriveAs(verified(), { sub })).body.newcomer.has).toBe('account');
      const [mail] = await mailsTo(test, email);
      expect(mail?.subject).toBe('Een koppeling van uw account is verbroken');
    });
  });

  it('when the connection is the only way in, then it cannot be undone', async () => {
    await invite();
    const client = test.client();
    await arriveAs(verified(), { in: client });
    const [{ id, mayUndo }] = (await client.get('/account/identities')).body.items;
    expect(mayUndo).toBe(false);
    const answer = await client.delete(`/account/identities/${id}`);
    expect(codeOf(answer)).toEqual([409, 'single-sign-on.last-way-in']);
    expect((await arriveAs(verified(), { sub: almelo.colleague.sub })).status).toBe(201);
  });
});
