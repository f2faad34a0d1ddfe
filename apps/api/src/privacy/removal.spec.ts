import { v7 as uuidv7 } from 'uuid';
import { aCaseConference } from '../case-conferences/case-conference.testing.js';
import { addPasskey } from '../passkeys/passkey.testing.js';
import { SoftwareAuthenticator } from '../passkeys/software-authenticator.testing.js';
import { record, Trail } from '../platform/audit/trail.js';
import { Jobs } from '../platform/jobs/index.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  publishNow,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { ADMINISTRATOR, givenUser, signedInAs, signIn } from '../users/user.testing.js';
import { whereFound } from './everywhere.testing.js';
import { trailFindings } from './trail-verifies.testing.js';

/** What a coalition writes of a partner, of its contact and of a meeting can name somebody too. */
async function givenPartnerNaming(
  lead: TestClient,
  { path }: Workspace,
  name: string,
  address: string,
): Promise<void> {
  const partner = await succeeded(
    lead.post(`${path}/partnerships`, {
      organisation: { name: 'Gemeente Almelo', partnerType: 'gemeente' },
      ...{ status: 'active', from: '2026-01-01', part: `${name} is het gezicht` },
      departments: [`Team van ${name}`],
    }),
  );
  await succeeded(
    lead.post(
      `${path}/partnerships/${partner.id}/statuses`,
      { status: 'ended', from: '2026-10-01', reason: `${name} vertrok` },
      { 'if-match': '"1"' },
    ),
  );
  await succeeded(
    lead.post(`${path}/partner-contacts`, {
      ...{ partnershipId: partner.id, job: `Opvolger van ${name}`, level: 'management' },
      ...{ role: null, phone: '', email: address },
    }),
  );
  const { id: otherId } = await succeeded(
    lead.post('/organisations', { name: 'Almelo, gemeente', partnerType: 'gemeente' }),
  );
  const reason = `${name} zag het`;
  await succeeded(
    lead.post(`${path}/merge-proposals`, { oneId: partner.organisation.id, otherId, reason }),
  );
  const meeting = aCaseConference({ consent: `Vraag het ${name}`, job: name, email: address });
  await succeeded(lead.post(`${path}/case-conferences`, meeting));
}

const NAME = "Noor van 't Zand (interim)";

describe('taking oneself out', () => {
  let test: TestApp;
  let workspace: Workspace;
  let email: string;
  let noor: TestClient;
  const scope = () => ({ kind: 'coalition', id: workspace.id }) as const;
  const remove = (client: TestClient, address: string) =>
    client.post('/me/removal', { email: address });

  /** Somebody who left traces in every place where a person can stand. */
  beforeEach(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
    email = await givenUser(test, { role: 'lead', scope: scope() });
    await test.database.query('UPDATE users SET name = $2 WHERE email = $1', [email, NAME]);
    noor = await signIn(test, email);
    const named = aRoute({ nextSteps: `Vraag naar ${NAME}, of mail ${email}.` });
    const made = await succeeded(
      noor.post(`${workspace.path}/contact-routes`, named, { 'Idempotency-Key': uuidv7() }),
    );
    await noor.put(`${workspace.path}/contact-route-drafts/${made.id}`, {
      baseVersion: 1,
      content: { nextSteps: `${NAME} schreef dit.` },
    });
    await workspace.lead.put(`${workspace.path}/contact-route-drafts/${made.id}`, {
      baseVersion: 1,
      content: { nextSteps: `Dat zei ${NAME.toUpperCase()}.` },
    });
    const goal = { kind: 'goal', text: `${NAME} kent elk gezin`, from: '2026-01-01', to: null };
    await succeeded(noor.post(`${workspace.path}/foundations`, goal));
    await test.database.query(
      `UPDATE coalition_statuses SET reason = $1, correction_reason = $1, corrected_at = now()`,
      [`${NAME} zei het`],
    );
    await givenPartnerNaming(noor, workspace, NAME, email);
    await publishNow({ ...workspace, lead: noor });
    await workspace.lead.get(`${workspace.path}/people`);
    await test.database.query(
      `UPDATE role_assignments SET reason = $1 WHERE coalition_id IS NOT NULL`,
      [`${NAME} volgt op`],
    );
    await test.database.query(
      `INSERT INTO mails (id, kind, recipient, content, created_at)
       VALUES ($1, 'try', $2, '{}', now()), ($3, 'try', 'ander@voorbeeld.example', $4, now())`,
      [uuidv7(), email, uuidv7(), JSON.stringify({ text: `Dag, ${NAME} nodigt u uit.` })],
    );
    // Twice: what stands somewhere once is no example to plan by.
    for (const device of [new SoftwareAuthenticator(), new SoftwareAuthenticator()]) {
      await succeeded(addPasskey(noor, device, { name: `Telefoon van ${NAME}` }));
    }
    await test.database.query(
      `INSERT INTO access_requests (id, email, name, job, municipality_code, note, language,
         requested_at)
       VALUES ($1, $2, $3, 'Arts', 'GM0141', '', 'nl', now()),
         ($4, 'ander@voorbeeld.example', 'Ander', 'Arts', 'GM0141', $5, 'nl', now())`,
      [uuidv7(), email, NAME, uuidv7(), `${NAME} kent mij.`],
    );
    await test.database.query(
      `INSERT INTO user_blocks (id, user_id, reason, blocked_by, blocked_at, lifted_by, lifted_at)
       SELECT $1, id, $2, id, now(), id, now() FROM users WHERE email = $3`,
      [uuidv7(), `${NAME} was even weg`, email],
    );
    await test.app
      .get(Trail)
      .write({ requestId: 'r', now: test.clock.now(), language: 'nl', user: null }, (write) =>
        record(write, {
          action: 'try',
          subjectType: 'thing',
          subjectId: '1',
          after: { who: NAME, mail: email },
        }),
      );
    await test.database.query('ANALYZE');
  }, 120_000);
  afterEach(() => test.close());

  it('when somebody goes, then no query finds the name or the address any more', async () => {
    const before = await whereFound(test, NAME);
    expect(before.length).toBeGreaterThan(8);
    expect((await remove(noor, email)).status).toBe(204);
    await test.app.get(Jobs).runNow('retention');
    expect(await whereFound(test, NAME)).toEqual([]);
    expect(await whereFound(test, email)).toEqual([]);
    expect(await trailFindings(test)).toEqual([]);
  });

  it('when somebody goes, then what they made stays, and says no longer by whom', async () => {
    expect((await remove(noor, email)).status).toBe(204);
    const list = await workspace.lead.get(`${workspace.path}/publications`);
    expect(list.body.items[0]).toMatchObject({ number: 1, publishedBy: '[…]' });
    const found = await test.client().get('/finder?municipality=GM0141&theme=geldzorgen');
    expect(found.body.results[0].nextSteps).toBe('Vraag naar […], of mail […].');
    const [route] = (await workspace.lead.get(`${workspace.path}/contact-routes`)).body.items;
    expect(route).toMatchObject({
      version: 2,
      content: { nextSteps: 'Vraag naar […], of mail […].' },
    });
  });

  it('when somebody goes, then the session and the roles end, and nobody can sign in with it', async () => {
    expect((await remove(noor, email)).status).toBe(204);
    expect((await noor.get('/me/data')).status).toBe(401);
    const roles = await test.database.query(
      `SELECT 1 FROM role_assignments r JOIN users u ON u.id = r.user_id
       WHERE u.emptied_at IS NOT NULL AND (upper_inf(r.period) OR upper(r.period) > '2026-11-03')`,
    );
    expect(roles).toEqual([]);
    await expect(signIn(test, email)).rejects.toThrow();
  });

  it('when the same name stands where somebody never worked, then it is somebody else’s', async () => {
    const elsewhere = await givenWorkspace(test, ['GM0153']);
    const area = { municipalities: ['GM0153'], postcodes: [], neighbourhood: '' };
    await succeeded(
      elsewhere.lead.post(
        `${elsewhere.path}/contact-routes`,
        aRoute({ area, nextSteps: `Vraag naar ${NAME}.` }),
      ),
    );
    expect((await remove(noor, email)).status).toBe(204);
    const [route] = (await elsewhere.lead.get(`${elsewhere.path}/contact-routes`)).body.items;
    expect(route.content.nextSteps).toBe(`Vraag naar ${NAME}.`);
  });

  it('when another address is typed, then nothing happens', async () => {
    const answer = await remove(noor, 'ander@voorbeeld.example');
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      errors: [{ pointer: '/email', code: 'privacy.removal.other-address' }],
    });
    expect(await whereFound(test, NAME)).not.toEqual([]);
  });

  it('when the last administrator would go, then it is refused with the reason', async () => {
    await test.database.query(
      `UPDATE role_assignments SET period = daterange(lower(period), lower(period) + 1)
       WHERE role = 'administrator'`,
    );
    test.clock.set('2026-11-05T09:00:00Z');
    const last = await givenUser(test, ADMINISTRATOR);
    const refused = await remove(await signIn(test, last), last);
    expect([refused.status, refused.body.code]).toEqual([
      409,
      'privacy.removal.last-administrator',
    ]);
    await givenUser(test, ADMINISTRATOR);
    expect((await remove(await signIn(test, last), last)).status).toBe(204);
  });
});

describe('taking somebody out at a written request', () => {
  let test: TestApp;
  let administrator: TestClient;
  let email: string;
  let personId: string;
  const remove = (address: string, id = personId, client = administrator) =>
    client.post(`/people/${id}/removal`, { email: address, reason: 'Brief van 2 november' });

  beforeEach(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    const { id } = await givenWorkspace(test);
    administrator = await signedInAs(test, ADMINISTRATOR);
    email = await givenUser(test, { role: 'lead', scope: { kind: 'coalition', id } });
    await test.database.query('UPDATE users SET name = $2 WHERE email = $1', [email, NAME]);
    const [row] = await test.database.query<{ id: string }>(
      'SELECT id FROM users WHERE email = $1',
      [email],
    );
    personId = row?.id ?? '';
  }, 60_000);
  afterEach(() => test.close());

  it('when an administrator does it, then no query finds them, and the trail knows who did it and why', async () => {
    expect((await remove(email)).status).toBe(204);
    await test.app.get(Jobs).runNow('retention');
    expect(await whereFound(test, NAME)).toEqual([]);
    expect(await whereFound(test, email)).toEqual([]);
    expect(await trailFindings(test)).toEqual([]);
    const lines = await test.database.query(
      `SELECT actor_role, after FROM audit_entries WHERE action = 'remove'`,
    );
    expect(lines).toEqual([
      { actor_role: 'administrator', after: { reason: 'Brief van 2 november' } },
    ]);
  });

  it('when the address is another, or nobody has the account, then nothing happens', async () => {
    const other = await remove('ander@voorbeeld.example');
    expect(other.body).toMatchObject({
      status: 400,
      errors: [{ pointer: '/email', code: 'privacy.removal.other-address' }],
    });
    expect((await remove(email, uuidv7())).status).toBe(404);
    expect(await whereFound(test, NAME)).not.toEqual([]);
  });

  it('when it is asked by another than an administrator, then it is refused', async () => {
    const lead = await signIn(test, email);
    expect((await remove(email, personId, lead)).status).toBe(403);
  });
});

describe('seeing what is held', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  }, 60_000);
  afterAll(() => test.close());

  it('when somebody asks, then there is everything of theirs, and nothing of others', async () => {
    const workspace = await givenWorkspace(test);
    const route = await succeeded(
      workspace.lead.post(`${workspace.path}/contact-routes`, aRoute()),
    );
    await workspace.lead.put(`${workspace.path}/contact-route-drafts/${route.id}`, {
      baseVersion: 1,
      content: { team: 'Halverwege' },
    });
    await publishNow(workspace);
    const data = (await workspace.lead.get('/me/data')).body;
    expect(data).toMatchObject({
      account: { name: 'Trekker' },
      roles: [{ role: 'lead', of: 'Kansrijke Start', to: null }],
      publications: [{ coalition: 'Kansrijke Start', number: 1 }],
      verifications: [{ organisation: 'Stadsbank', verifiedOn: '2026-11-03' }],
      drafts: [{ coalition: 'Kansrijke Start', content: { team: 'Halverwege' } }],
    });
    expect(data.sessions).toHaveLength(1);
    expect(data.history.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['sign-in', 'create', 'save-draft', 'publish']),
    );
    const other = (await (await leadOf(test, workspace.id)).get('/me/data')).body;
    expect([other.drafts, other.publications]).toEqual([[], []]);
  });

  it('when nobody is signed in, then there is nothing', async () => {
    expect((await test.client().get('/me/data')).status).toBe(401);
  });
});
