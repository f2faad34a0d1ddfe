import { amsterdamNow, addDays } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { someAddress } from '../platform/testing/some-address.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { givenMunicipalities, givenWorkspace } from '../publications/coalition.testing.js';
import { setUpTotp } from '../second-factors/second-factor.testing.js';
import { TestProvider } from './provider.testing.js';
import { signInThrough } from './single-sign-on.testing.js';

const SITE = 'http://localhost:3000';

describe('what claims are good for', () => {
  let test: TestApp;
  let provider: TestProvider;
  let coalitionId: string;
  let sub: string;
  let email: string;
  const today = () => amsterdamNow(test.clock.now().getTime()).date;
  const claiming = (groups: unknown, own: object = {}) => {
    const claims = { email, email_verified: true, name: 'Noor', groups };
    provider.colleague = { sub, claims, ...own };
    return provider;
  };
  const enter = async (groups: unknown, own: object = {}) => {
    const client = test.client();
    const { body } = await signInThrough(claiming(groups, own), client);
    return {
      client,
      body,
      roles: body.session?.user?.roles.map((one: { role: string }) => one.role),
    };
  };

  beforeAll(async () => {
    provider = await new TestProvider('almelo', SITE).start();
    const coalition = { kind: 'coalition' as const, key: uuidv7() };
    const settings = provider.settings({
      secondFactor: { amr: ['mfa'], acr: ['urn:loa:2'] },
      roles: [
        {
          claim: 'groups',
          value: 'zorg',
          role: 'professional',
          scope: { kind: 'nation', key: null },
        },
        {
          claim: 'groups',
          value: 'beheer',
          role: 'administrator',
          scope: { kind: 'nation', key: null },
        },
        { claim: 'groups', value: 'weg', role: 'editor', scope: coalition },
        {
          claim: 'groups',
          value: 'redactie',
          role: 'editor',
          scope: { kind: 'municipality', key: 'GM0141' },
        },
      ],
    });
    test = await testApp({ signInProviders: [settings] });
    await givenMunicipalities(test);
    coalitionId = (await givenWorkspace(test)).id;
    expect(coalitionId).not.toBe(coalition.key);
  }, 60_000);
  beforeEach(() => {
    test.clock.set(new Date().toISOString());
    [sub, email] = [uuidv7(), someAddress()];
  });
  afterAll(async () => {
    await test.close();
    await provider.stop();
  });

  it('when a claim stands for a role, then who has it is let in with that role, and nobody else is', async () => {
    expect((await enter(['zorg', 'redactie'])).roles).toEqual(['editor', 'professional']);
    [sub, email] = [uuidv7(), someAddress()];
    expect((await enter(['iets anders'])).body.newcomer.has).toBe('nothing');
    expect((await enter(undefined)).body.newcomer.has).toBe('nothing');
  });

  it('when the claim is gone, then so is the role at the next sign-in; the trail says by which provider', async () => {
    await enter(['zorg', 'redactie']);
    // Of yesterday: a role of today that ends today would never have been.
    await test.database.query(
      `UPDATE role_assignments SET period = daterange($2::date, upper(period))
       WHERE user_id = (SELECT user_id FROM identities WHERE subject = $1)`,
      [sub, addDays(today(), -1)],
    );
    const { roles } = await enter(['redactie']);
    expect(roles).toEqual(['editor']);
    const lines = await test.database.query(
      `SELECT e.action, e.after->>'role' AS role, e.after->>'provider' AS provider,
         e.after->>'to' AS "to"
       FROM audit_entries e JOIN identities i ON i.user_id::text = e.subject_id
       WHERE i.subject = $1 AND e.action IN ('assign-role', 'end-role') ORDER BY e.id`,
      [sub],
    );
    const until = addDays(today(), 31);
    expect(lines).toEqual([
      { action: 'assign-role', role: 'professional', provider: 'almelo', to: until },
      { action: 'assign-role', role: 'editor', provider: 'almelo', to: until },
      { action: 'end-role', role: 'professional', provider: 'almelo', to: today() },
    ]);
  });

  it('when nothing changed, then a sign-in writes nothing about roles; near its end a role goes on', async () => {
    await enter(['zorg']);
    const written = async () =>
      (
        await test.database.query(
          `SELECT e.action FROM audit_entries e JOIN identities i ON i.user_id::text = e.subject_id
           WHERE i.subject = $1 AND e.action <> 'sign-in' ORDER BY e.id`,
          [sub],
        )
      ).map(({ action }) => action);
    const before = await written();
    await enter(['zorg']);
    expect(await written()).toEqual(before);
    await test.database.query(
      `UPDATE role_assignments SET period = daterange(lower(period), $2::date)
       WHERE user_id = (SELECT user_id FROM identities WHERE subject = $1)`,
      [sub, addDays(today(), 10)],
    );
    expect((await enter(['zorg'])).roles).toEqual(['professional']);
    expect(await written()).toEqual([...before, 'continue-role', 'settle-roles']);
  });

  it('when people gave the role, then a claim that goes does not take it', async () => {
    await enter(['zorg']);
    await test.database.query(
      `UPDATE role_assignments SET provider = NULL
       WHERE user_id = (SELECT user_id FROM identities WHERE subject = $1)`,
      [sub],
    );
    expect((await enter([])).roles).toEqual(['professional']);
  });

  it('when the settings give a role for what is not there, then nobody is kept out by that', async () => {
    expect((await enter(['zorg', 'weg'])).roles).toEqual(['professional']);
  });

  it('when a claim makes somebody an administrator, then our second factor is asked all the same', async () => {
    const { body, client } = await enter(['beheer']);
    expect(body.session).toEqual({ user: null, secondFactor: 'setup' });
    await setUpTotp(test, client);
    const again = await enter(['beheer']);
    expect(again.body.session).toMatchObject({ user: null, secondFactor: 'required' });
    expect((await again.client.get('/people')).body.code).toBe('session.second-factor-asked');
  });

  it.each<[string, object, boolean]>([
    ['amr', { amr: ['pwd', 'mfa'] }, true],
    ['another amr', { amr: ['pwd'] }, false],
    ['acr', { acr: 'urn:loa:2' }, true],
    ['another acr', { acr: 'urn:loa:1' }, false],
  ])(
    'when the provider says %s %j, then that counts for a second factor: %s',
    async (_, own, isProven) => {
      const { body, client } = await enter(['beheer'], own);
      expect(body.session.secondFactor).toBe(isProven ? undefined : 'setup');
      expect((await client.get('/people')).status).toBe(isProven ? 200 : 401);
    },
  );

  it('when somebody signed in there hours ago, then that is not of the last quarter here', async () => {
    const hours = Math.floor(Date.now() / 1000) - 7200;
    const { client } = await enter(['zorg'], { authTime: hours });
    expect((await client.get('/account')).status).toBe(200);
    expect((await client.post('/account/totp')).body.code).toBe('session.not-recent');
  });
});
