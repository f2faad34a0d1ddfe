import { AgreementWorld } from '../agreements/agreement-world.testing.js';
import { Jobs } from '../platform/jobs/index.js';
import {
  htmlOf,
  MailServer,
  type TakenMail,
  textOf,
} from '../platform/mail/mail-server.testing.js';
import { logHygiene } from '../platform/testing/log-hygiene.testing.js';
import { statementsOf } from '../platform/testing/statements.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { succeeded } from '../publications/coalition.testing.js';
import { givenUser, signIn } from '../users/user.testing.js';

const from = 'zorgpaden@voorbeeld.example';

/** The clock begins on Tuesday 3 November 2026. */
describe('a mail a week', () => {
  let server: MailServer;
  let world: AgreementWorld;
  let welfare: string;

  beforeEach(async () => {
    server = await new MailServer().start();
    world = await AgreementWorld.made({
      publicUrl: 'https://zorgpaden.example',
      mail: { smtpUrl: server.url, from },
    });
    welfare = await world.partner('Welzijn', 'social', 'welzijn');
  }, 60_000);
  afterEach(async () => {
    await world.test.close();
    await server.stop();
  });

  const ask = (client: TestClient, day: string | null) =>
    succeeded(client.put('/account/weekly-digest', { day }));
  const run = () => world.test.app.get(Jobs).runNow('weekly-digests');
  const waiting = () =>
    world.test.database.query<{ id: string; recipient: string; content: { text: string } }>(
      `SELECT id, recipient, content FROM mails WHERE kind = 'weekly-digest' ORDER BY id`,
    );
  const at = (day: string) => world.at(`${day}T06:30:00Z`);
  const promise = (title: string, dueOn: string) =>
    succeeded(
      world.lead.post(`${world.workspace.path}/follow-ups`, {
        ...{ title, dueOn, owner: { organisationId: welfare } },
      }),
    );
  const emailOf = async (client: TestClient) =>
    (await succeeded(client.get('/session'))).user.email as string;

  /** Somebody who works for the partner. */
  async function aPartner(): Promise<TestClient> {
    const scope = { kind: 'organisation', id: welfare } as const;
    return signIn(world.test, await givenUser(world.test, { role: 'partner', scope }));
  }

  /** The only mail that waits, as a mail server takes it. */
  async function delivered(): Promise<TakenMail> {
    const [mail] = await waiting();
    await world.test.app.get(Jobs).runNow('send-mail', { id: mail?.id });
    const [taken] = await server.taken.reach(1);
    if (taken === undefined) throw new Error('No mail.');
    return taken;
  }

  it('when somebody asked for it, then it comes on their day, once, with what *Mijn* tells', async () => {
    const email = await emailOf(world.lead);
    await promise('Folder <maken>', '2026-10-01');
    expect((await world.lead.get('/account/weekly-digest')).body).toEqual({ day: null });
    await run();
    expect(await waiting()).toEqual([]);
    await ask(world.lead, 'thursday');
    await at('2026-11-04');
    await run();
    expect(await waiting()).toEqual([]);
    await at('2026-11-05');
    await run();
    await run();
    await at('2026-11-06');
    await run();
    expect(await waiting()).toHaveLength(1);

    const taken = await delivered();
    expect(taken.to).toEqual([email]);
    const text = textOf(taken);
    expect(taken.raw).toContain('Subject: Er vragen 2 dingen uw aandacht\r\n');
    expect(text).toContain(
      `• Vervolgactie: Folder <maken> (te laat, vóór 1 oktober 2026). Kansrijke Start.`,
    );
    expect(text).toContain('Bekijk het op Mijn:\r\nhttps://zorgpaden.example/mijn\r\n');
    expect(htmlOf(taken)).toContain('Folder &lt;maken&gt;');
    const stop = /https:\/\/zorgpaden\.example\/weekoverzicht-stoppen#[\w-]{43}/.exec(text)?.[0];
    expect(stop).toBeDefined();
    expect(htmlOf(taken)).toContain(`<a href="${stop}">Ik wil dit bericht niet meer</a>`);
    const headers = taken.raw.slice(0, taken.raw.indexOf('\r\n\r\n')).replace(/\r\n\s+/g, ' ');
    expect(headers).toContain(`List-Unsubscribe: <${stop}>`);
    expect(headers).not.toContain('List-Unsubscribe-Post');
  }, 60_000);

  it('when nothing asks for attention, then there is no mail, and the next day is a week later', async () => {
    const partner = await aPartner();
    await ask(partner, 'wednesday');
    await at('2026-11-04');
    await run();
    await promise('Folder', '2026-11-06');
    await at('2026-11-05');
    await run();
    expect(await waiting()).toEqual([]);
    await at('2026-11-11');
    await run();
    const [mail] = await waiting();
    expect(mail?.content.text).toContain('Vervolgactie: Folder');
  }, 60_000);

  it('when nobody ran on the day, then it comes on the next; blocked, or without the role, it does not', async () => {
    const [partner, blocked, left] = [await aPartner(), await aPartner(), await aPartner()];
    await promise('Folder', '2026-11-06');
    for (const each of [partner, blocked, left]) await ask(each, 'friday');
    const idOf = async (client: TestClient) =>
      (await succeeded(client.get('/session'))).user.id as string;
    await world.test.database.query(
      `INSERT INTO user_blocks (id, user_id, reason, blocked_by, blocked_at)
       VALUES (gen_random_uuid(), $1, 'Test', $1, now())`,
      [await idOf(blocked)],
    );
    await world.test.database.query(
      `UPDATE role_assignments SET period = '[2026-01-01,2026-11-04)' WHERE user_id = $1`,
      [await idOf(left)],
    );
    const email = await emailOf(partner);
    await at('2026-11-08');
    await run();
    expect((await waiting()).map(({ recipient }) => recipient)).toEqual([email]);
  }, 60_000);

  it('when two processes do it at once, then everybody is told once', async () => {
    await promise('Folder', '2026-11-06');
    for (let count = 0; count < 3; count += 1) await ask(await aPartner(), 'friday');
    await at('2026-11-06');
    await Promise.all([run(), run()]);
    expect(await waiting()).toHaveLength(3);
  }, 60_000);

  it('when the link in it is opened, nothing changes; pressed, there is none any more', async () => {
    const partner = await aPartner();
    await promise('Folder', '2026-11-06');
    await ask(partner, 'friday');
    await at('2026-11-06');
    await run();
    const [mail] = await waiting();
    const token = /#([\w-]{43})/.exec(mail?.content.text ?? '')?.[1];
    logHygiene.note(token);
    const visitor = await world.visitor();
    expect((await visitor.post('/weekly-digests/stop', { token })).status).toBe(204);
    const again = await visitor.post('/weekly-digests/stop', { token });
    expect([again.status, again.body.code]).toEqual([410, 'link.ended']);
    await at('2026-11-13');
    await run();
    expect(await waiting()).toHaveLength(1);
  }, 60_000);

  it('when the choice is the same again, then no mail is missed by it', async () => {
    await promise('Folder', '2026-11-06');
    const partner = await aPartner();
    await ask(partner, 'tuesday');
    await world.test.database.query(`UPDATE weekly_digests SET told_on = '2026-10-27'`);
    await ask(partner, 'tuesday');
    await run();
    expect(await waiting()).toHaveLength(1);
    await ask(partner, null);
    expect(await world.test.database.query('SELECT 1 FROM weekly_digests')).toEqual([]);
  }, 60_000);

  it('when there are many who have nothing to do, then that is asked in as many statements as of one', async () => {
    await ask(await aPartner(), 'friday');
    await at('2026-11-06');
    const ofOne = await statementsOf(run);
    await world.test.database.query(
      `WITH more AS (
         INSERT INTO users (id, email, name, created_at)
         SELECT gen_random_uuid(), 'partner' || n || '@voorbeeld.example', '', now()
         FROM generate_series(1, 150) n RETURNING id)
       INSERT INTO weekly_digests (user_id, day, language, told_on)
       SELECT id, 'friday', 'nl', '2026-11-01' FROM more`,
    );
    expect(await statementsOf(run)).toBe(ofOne);
  }, 60_000);
});
