import ICAL from 'ical.js';
import { aGoal, anAction, aPlan } from '../action-plans/action-plan.testing.js';
import { aParty } from '../agreements/agreement.testing.js';
import { AgreementWorld } from '../agreements/agreement-world.testing.js';
import { aCaseConference } from '../case-conferences/case-conference.testing.js';
import { logHygiene } from '../platform/testing/log-hygiene.testing.js';
import type { Answer, TestClient } from '../platform/testing/test-client.testing.js';
import { succeeded } from '../publications/coalition.testing.js';
import { aPlan as aReflection, ReflectionErrand } from '../reflections/reflection.testing.js';
import { givenUser, signIn } from '../users/user.testing.js';

/** The day of the test clock is 3 November 2026. */
describe('dates in somebody’s own calendar', () => {
  let world: AgreementWorld;
  let welfare: string;
  let midwives: string;
  let partner: TestClient;
  let reflection: ReflectionErrand;

  beforeAll(async () => {
    world = await AgreementWorld.made();
    welfare = await world.partner('Welzijn', 'social', 'welzijn');
    midwives = await world.partner('Verloskundigen', 'medical', 'verloskundige');
    const scope = { kind: 'organisation', id: welfare } as const;
    partner = await signIn(world.test, await givenUser(world.test, { role: 'partner', scope }));
    reflection = await plan([midwives], '2026-12-01');
    await plan([welfare, midwives], '2027-03-02');
    await agree();
    await promise('Folder maken', '2026-11-20');
    await promise('Ooit', '2030-01-01');
    const actions = [{ ...anAction, text: 'Scholing', organisationId: welfare, due: '2027-01-15' }];
    const goals = [{ ...aGoal, actions }];
    await succeeded(world.lead.post(`${world.workspace.path}/action-plans`, aPlan({ goals })));
  }, 120_000);
  afterAll(() => world.test.close());

  const plan = (partners: string[], date: string) =>
    ReflectionErrand.plan(
      { ...world.workspace, lead: world.lead },
      aReflection(partners, { date }),
    );
  const promise = (title: string, dueOn: string) =>
    succeeded(
      world.lead.post(`${world.workspace.path}/follow-ups`, {
        ...{ title, dueOn, owner: { organisationId: welfare } },
      }),
    );
  async function agree(): Promise<void> {
    const parties = [welfare, midwives].map((id) => aParty(id));
    const validity = { from: null, to: '2027-06-30' };
    const written = await world.create({ parties, reviewOn: '2027-02-01', validity });
    const proposed = await succeeded(world.step(written, 'proposal'));
    for (const id of [welfare, midwives]) {
      await succeeded(world.answer(world.lead, proposed, id));
    }
  }

  /** Every first Thursday, with the next time on another day and by midwives only. */
  const meet = () =>
    succeeded(
      world.lead.post(
        `${world.workspace.path}/case-conferences`,
        aCaseConference({ organiserId: midwives, nextOn: '2026-11-10', endsAt: null }),
      ),
    );

  /** The path of a new address, below `/api/v1`. */
  async function madeBy(client: TestClient): Promise<string> {
    const { address } = await succeeded(client.post('/account/calendar-feed'));
    logHygiene.note(address.slice(-43));
    return new URL(address).pathname.replace('/api/v1', '');
  }
  const read = (path: string, headers?: Record<string, string>): Promise<Answer> =>
    world.test.client().get(path, headers);

  async function eventsAt(path: string): Promise<ICAL.Event[]> {
    const answer = await read(path);
    expect(answer.status).toBe(200);
    const calendar = new ICAL.Component(ICAL.parse(answer.text) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  }
  const told = (events: readonly ICAL.Event[]) =>
    events.map(({ summary, startDate }) => `${startDate.toString()} ${summary}`);

  it('when a lead reads the own address, then all dates of the coalition are there, as another program reads them', async () => {
    const events = await eventsAt(await madeBy(world.lead));
    const { name } = await succeeded(world.lead.get(world.workspace.path));
    expect(told(events)).toEqual([
      '2026-11-20 Vervolgactie klaar: Folder maken',
      `2026-12-01T13:00:00Z Reflectiegesprek ${name}`,
      '2027-01-15 Actie uit het plan klaar: Scholing',
      '2027-02-01 Bekijk opnieuw of deze afspraak klopt: Prenataal huisbezoek',
      `2027-03-02T13:00:00Z Reflectiegesprek ${name}`,
      '2027-06-30 Afspraak loopt af: Prenataal huisbezoek',
    ]);
    const conversation = events[1];
    expect(conversation?.uid).toBe(`reflection-${reflection.id}@localhost`);
    expect(conversation?.location).toBe('Raadhuis, zaal 2');
    expect(String(conversation?.component.getFirstPropertyValue('url'))).toBe(
      `http://localhost:3000/coalities/${world.workspace.id}/reflectie/${reflection.id}`,
    );
    expect(events[0]?.endDate.toString()).toBe('2026-11-21');
  });

  it('when a partner reads it, then the reflections are those that it was invited to', async () => {
    const summaries = told(await eventsAt(await madeBy(partner)));
    expect(summaries).toHaveLength(5);
    expect(summaries.filter((one) => one.includes('Reflectiegesprek'))).toEqual([
      expect.stringContaining('2027-03-02'),
    ]);
  });

  it('when there are case conferences, then each time of the half year that comes is told on its own, to who goes there', async () => {
    const { id } = await meet();
    const isMeeting = ({ summary }: ICAL.Event) => summary.startsWith('Casusoverleg');
    const events = (await eventsAt(await madeBy(world.lead))).filter(isMeeting);
    expect(told(events)).toEqual(
      [
        ...['2026-11-10T11:30:00Z', '2026-12-03T11:30:00Z', '2027-01-07T11:30:00Z'],
        ...['2027-02-04T11:30:00Z', '2027-03-04T11:30:00Z', '2027-04-01T10:30:00Z'],
      ].map((at) => `${at} Casusoverleg: MDO Kwetsbare zwangeren`),
    );
    // What was moved keeps the name of the day that it stands in for: a calendar moves it, too.
    expect(events.map(({ uid }) => uid).slice(0, 2)).toEqual([
      `case-conference-${id}-2026-11-05@localhost`,
      `case-conference-${id}-2026-12-03@localhost`,
    ]);
    expect([events[0]?.location, events[0]?.endDate.toString()]).toEqual([
      ...['Gezondheidscentrum Noord', '2026-11-10T12:30:00Z'],
    ]);
    expect((await eventsAt(await madeBy(partner))).some(isMeeting)).toBe(false);
    await succeeded(
      world.lead.delete(`${world.workspace.path}/case-conferences/${id}`, { 'if-match': '"1"' }),
    );
    expect((await eventsAt(await madeBy(world.lead))).some(isMeeting)).toBe(false);
  });

  it('when nothing changed, then a calendar that has it is told so, and of every change it is not', async () => {
    const path = await madeBy(world.lead);
    const first = await read(path);
    expect(first.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(first.headers['cache-control']).toBe('private, no-cache');
    expect(first.headers['set-cookie']).toBeUndefined();
    const held = { 'if-none-match': String(first.headers['etag']) };
    const again = await read(path, held);
    expect([again.status, again.text]).toEqual([304, '']);
    await promise('Nog een folder', '2026-11-21');
    expect((await read(path, held)).status).toBe(200);
  });

  it('when it is renewed or withdrawn, then the one of before is nobody’s any more', async () => {
    const first = await madeBy(world.lead);
    const second = await madeBy(world.lead);
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
    const { body } = await world.lead.get('/account/calendar-feed');
    expect(body).toEqual({ since: world.test.clock.now().toISOString() });
    await succeeded(world.lead.delete('/account/calendar-feed'));
    expect((await read(second)).status).toBe(404);
    expect((await world.lead.get('/account/calendar-feed')).body).toEqual({ since: null });
    const [{ held }] = (await world.test.database.query(
      `SELECT count(*)::int AS held FROM trail_entries WHERE action LIKE '%-calendar-feed'`,
    )) as [{ held: number }];
    expect(held).toBeGreaterThanOrEqual(3);
  });

  it('when a role ends, then its dates end; and somebody who was blocked has none at all', async () => {
    const path = await madeBy(partner);
    const { user } = (await partner.get('/session')).body;
    const run = (sql: string) => world.test.database.query(sql, [user.id]);
    await run(`UPDATE role_assignments SET period = '[2026-01-01,2026-11-03)' WHERE user_id = $1`);
    expect(await eventsAt(path)).toEqual([]);
    await run(`UPDATE role_assignments SET period = '[2026-01-01,)' WHERE user_id = $1`);
    expect((await eventsAt(path)).length).toBeGreaterThan(0);
    await run(`INSERT INTO user_blocks (id, user_id, reason, blocked_by, blocked_at)
      VALUES (gen_random_uuid(), $1, 'Test', $1, now())`);
    expect((await read(path)).status).toBe(404);
    await run('DELETE FROM user_blocks WHERE user_id = $1');
  });

  it('when it is read over and over, then it has to wait, and other addresses have not', async () => {
    const [path, other] = [await madeBy(world.lead), await madeBy(partner)];
    const answers = await Promise.all(Array.from({ length: 31 }, () => read(path)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
    expect((await read(other)).status).toBe(200);
  });

  it('when somebody has more than a calendar is given, then it is the nearest', async () => {
    await world.test.database.query(
      `INSERT INTO follow_ups (id, coalition_id, title, due_on, promised_on, created_at)
       SELECT gen_random_uuid(), $1, 'Nummer ' || n, date '2028-10-01', '2026-01-01', now()
       FROM generate_series(1, 1100) n`,
      [world.workspace.id],
    );
    const events = await eventsAt(await madeBy(world.lead));
    expect(events).toHaveLength(1000);
    expect(told(events)).toContain('2027-06-30 Afspraak loopt af: Prenataal huisbezoek');
  });

  it('when the database holds it, then only by a hash', async () => {
    const path = await madeBy(world.lead);
    const token = path.slice(-43);
    const rows = await world.test.database.query('SELECT calendar_feeds::text FROM calendar_feeds');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });
});
