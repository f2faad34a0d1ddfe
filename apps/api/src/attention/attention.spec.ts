import type { AttentionItem, AttentionList } from '@zorgpaden/domain/attention/contract';
import { aGoal, anAction, aPlan } from '../action-plans/action-plan.testing.js';
import { aParty } from '../agreements/agreement.testing.js';
import { AgreementWorld } from '../agreements/agreement-world.testing.js';
import { aCaseConference } from '../case-conferences/case-conference.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { givenWorkspace, succeeded } from '../publications/coalition.testing.js';
import { aPlan as aReflection, ReflectionErrand } from '../reflections/reflection.testing.js';
import { givenUser, signIn } from '../users/user.testing.js';

/** The day of the test clock is 3 November 2026. */
describe('what asks for attention', () => {
  let world: AgreementWorld;
  let welfare: string;
  let midwives: string;
  let partner: TestClient;

  beforeEach(async () => {
    world = await AgreementWorld.made();
    welfare = await world.partner('Welzijn', 'social', 'welzijn');
    midwives = await world.partner('Verloskundigen', 'medical', 'verloskundige');
    const scope = { kind: 'organisation', id: welfare } as const;
    partner = await signIn(world.test, await givenUser(world.test, { role: 'partner', scope }));
  }, 60_000);
  afterEach(() => world.test.close());

  const list = async (client: TestClient): Promise<AttentionList> =>
    (await succeeded(client.get('/me/attention'))) as AttentionList;
  const told = (items: readonly AttentionItem[]) =>
    items.map(({ kind, title, on, late }) => [kind, title, on, late].join(' | '));
  const path = () => world.workspace.path;
  const reflect = (date: string) =>
    ReflectionErrand.plan(
      { ...world.workspace, lead: world.lead },
      aReflection([welfare, midwives], { date }),
    );

  it('when a coalition never reflected, then its lead is told so, and a partner is not', async () => {
    expect(told((await list(world.lead)).items)).toEqual([
      'reflection-missing |  | 2026-11-03 | false',
    ]);
    expect(await list(partner)).toEqual({ items: [], more: 0 });
  });

  it('when the last reflection is nearly a year ago, then the next one is due twelve months after it', async () => {
    const partners = [welfare, midwives];
    await world.at('2026-01-20T09:00:00Z');
    await ReflectionErrand.plan(
      { ...world.workspace, lead: world.lead },
      aReflection(partners, { date: '2026-01-20' }),
    ).then(async (held) => {
      await succeeded(held.take('/meeting', { present: partners }));
      await succeeded(held.take('/closure'));
    });
    await world.at('2026-11-03T09:00:00Z');
    expect(told((await list(world.lead)).items)).toEqual([
      'reflection-missing |  | 2027-01-20 | false',
    ]);
  });

  it('when an agreement waits for parties, then each is asked, and the lead is told how many', async () => {
    const parties = [welfare, midwives].map((id) => aParty(id));
    const written = await world.create({ parties });
    const proposed = await succeeded(world.step(written, 'proposal'));
    expect(told((await list(partner)).items)).toEqual([
      'consent-asked | Prenataal huisbezoek | 2026-11-03 | false',
    ]);
    const [waiting] = (await list(world.lead)).items;
    expect(waiting).toMatchObject({ kind: 'consent-waiting', waiting: 2, id: written.id });
    await succeeded(world.answer(partner, proposed, welfare));
    expect((await list(partner)).items).toEqual([]);
    expect((await list(world.lead)).items[0]).toMatchObject({ waiting: 1 });
  });

  it('when an agreement ends or wants review within ninety days, then it is told, and not before', async () => {
    const agree = async (title: string, own: object) => {
      const parties = [welfare, midwives].map((id) => aParty(id));
      const proposed = await succeeded(
        world.step(await world.create({ title, parties, ...own }), 'proposal'),
      );
      await succeeded(world.answer(world.lead, proposed, welfare));
      await succeeded(world.answer(world.lead, proposed, midwives));
    };
    await agree('Binnenkort', {
      reviewOn: '2027-02-01',
      validity: { from: null, to: '2027-01-01' },
    });
    await agree('Later', { reviewOn: '2027-02-02', validity: { from: null, to: '2027-06-01' } });
    const { items } = await list(world.lead);
    expect(told(items.filter(({ kind }) => kind.startsWith('agreement')))).toEqual([
      'agreement-review | Binnenkort | 2027-02-01 | false',
      'agreement-ends | Binnenkort | 2027-01-01 | false',
    ]);
  });

  it('when a reflection comes near, is over, was held and is closed, then each is told in its time', async () => {
    const reflection = await reflect('2026-12-01');
    const kinds = async (client: TestClient) => (await list(client)).items.map(({ kind }) => kind);
    expect(await kinds(world.lead)).toEqual(['reflection-coming']);
    expect(await kinds(partner)).toEqual(['reflection-coming']);
    await world.at('2026-12-02T09:00:00Z');
    reflection.client = world.lead;
    expect(told((await list(world.lead)).items)).toEqual([
      'reflection-to-hold |  | 2026-12-01 | true',
    ]);
    await succeeded(reflection.take('/meeting', { present: [welfare, midwives] }));
    expect(await kinds(world.lead)).toEqual(['reflection-to-close']);
  });

  it('when promises and actions are late or near, then the late ones come first', async () => {
    await reflect('2026-11-20');
    const promise = (title: string, dueOn: string, owner: object) =>
      succeeded(world.lead.post(`${path()}/follow-ups`, { title, dueOn, owner }));
    await promise('Te laat', '2026-10-01', { organisationId: welfare });
    await promise('Straks', '2026-11-30', { organisationId: midwives });
    await promise('Volgend jaar', '2027-03-01', { organisationId: welfare });
    const actions = [{ ...anAction, text: 'Actie', organisationId: welfare, due: '2026-09-01' }];
    await succeeded(
      world.lead.post(`${path()}/action-plans`, aPlan({ goals: [{ ...aGoal, actions }] })),
    );
    expect(told((await list(world.lead)).items)).toEqual([
      'action | Actie | 2026-09-01 | true',
      'follow-up | Te laat | 2026-10-01 | true',
      'follow-up | Straks | 2026-11-30 | false',
      'reflection-coming |  | 2026-11-20 | false',
    ]);
    expect(told((await list(partner)).items)).toEqual([
      'action | Actie | 2026-09-01 | true',
      'follow-up | Te laat | 2026-10-01 | true',
      'reflection-coming |  | 2026-11-20 | false',
    ]);
  });

  it('when nobody calls a case conference together any more, then the coalition is asked who will', async () => {
    await reflect('2026-12-20');
    const meet = (name: string, organiserId: string | null) =>
      succeeded(
        world.lead.post(`${path()}/case-conferences`, aCaseConference({ name, organiserId })),
      );
    await meet('Bij niemand', null);
    await meet('Bij welzijn', welfare);
    await meet('Bij verloskundigen', midwives);
    await world.test.database.query(
      `UPDATE partnerships SET period = daterange(lower(period), '2026-10-01') WHERE organisation_id = $1`,
      [welfare],
    );
    expect(told((await list(world.lead)).items)).toEqual([
      'conference-unorganised | Bij welzijn | 2026-10-01 | true',
      'conference-unorganised | Bij niemand | 2026-11-03 | false',
    ]);
    expect((await list(partner)).items).toEqual([]);
  });

  it('when there is more than fits, then the most urgent are told and the rest is counted', async () => {
    await reflect('2026-11-20');
    await world.test.database.query(
      `INSERT INTO follow_ups (id, coalition_id, title, due_on, promised_on, created_at)
       SELECT gen_random_uuid(), $1, 'Nummer ' || n, date '2026-11-03' - n, '2026-01-01', now()
       FROM generate_series(1, 70) n`,
      [world.workspace.id],
    );
    const { items, more } = await list(world.lead);
    expect([items.length, more]).toEqual([60, 11]);
    expect(items[0]).toMatchObject({ title: 'Nummer 70' });
  });

  it('when it is asked for one coalition, then what is more urgent elsewhere leaves nothing of it out', async () => {
    const elsewhere = await givenWorkspace(world.test);
    await world.test.database.query(
      `INSERT INTO follow_ups
         (id, coalition_id, organisation_id, title, due_on, promised_on, created_at)
       SELECT gen_random_uuid(), CASE n WHEN 1 THEN $1::uuid ELSE $2 END, $3, 'Nummer ' || n,
         date '2026-11-03' - n, '2026-01-01', now()
       FROM generate_series(1, 70) n`,
      [world.workspace.id, elsewhere.id, welfare],
    );
    expect(told((await list(partner)).items)).not.toContain(
      'follow-up | Nummer 1 | 2026-11-02 | true',
    );
    const path = `/me/attention?coalitionId=${world.workspace.id}`;
    const { items, more } = (await succeeded(partner.get(path))) as AttentionList;
    expect(told(items)).toEqual(['follow-up | Nummer 1 | 2026-11-02 | true']);
    expect(more).toBe(0);
    expect((await partner.get('/me/attention?coalitionId=Delft')).status).toBe(400);
  });
});
