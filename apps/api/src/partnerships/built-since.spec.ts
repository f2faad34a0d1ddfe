import { aPlan } from '../action-plans/action-plan.testing.js';
import { aParty } from '../agreements/agreement.testing.js';
import { AgreementWorld } from '../agreements/agreement-world.testing.js';
import { foreignKeysTo } from '../platform/db/foreign-keys.js';
import { statementsOf } from '../platform/testing/statements.testing.js';
import { aRoute, publishNow, succeeded } from '../publications/coalition.testing.js';
import { aPlan as aReflection, ReflectionErrand } from '../reflections/reflection.testing.js';

const seen = (version: number) => ({ 'if-match': `"${version}"` });

/** The day of the test clock is 3 November 2026. */
describe('who undoes something is told what was built on it since', () => {
  let world: AgreementWorld;
  let welfare: string;
  let midwives: string;

  beforeAll(async () => {
    world = await AgreementWorld.made();
    welfare = await world.partner('Welzijn', 'social', 'welzijn');
    midwives = await world.partner('Verloskundigen', 'medical', 'verloskundige');
  }, 60_000);
  afterAll(() => world.test.close());

  const at = (path: string) => `${world.workspace.path}/${path}`;
  const told = async (path: string) =>
    (await succeeded(world.lead.get(`${at(path)}/restoration`))).builtSince;

  it('when a plan was written for the same time, then the deleted one comes back beside it', async () => {
    const plan = await succeeded(world.lead.post(at('action-plans'), aPlan()));
    const path = `action-plans/${plan.id}`;
    expect((await world.lead.get(`${at(path)}/restoration`)).status).toBe(404);
    await succeeded(world.lead.delete(at(path), seen(1)));
    expect(await told(path)).toEqual([]);
    const later = { title: 'Over een jaar', from: '2027-01-01', until: null };
    for (const own of [{ title: 'Nieuw plan' }, later]) {
      await succeeded(world.lead.post(at('action-plans'), aPlan(own)));
    }
    expect(await told(path)).toEqual([{ what: 'action-plan', count: 1, names: ['Nieuw plan'] }]);
    await succeeded(world.lead.post(`${at(path)}/restoration`));
    expect((await succeeded(world.lead.get(at('action-plans')))).items).toHaveLength(3);
  });

  it('when something was made public without a route, then that is told, by one statement', async () => {
    const route = await succeeded(world.lead.post(at('contact-routes'), aRoute()));
    await succeeded(world.lead.post(at('contact-routes'), aRoute({ team: 'Een ander team' })));
    const path = `contact-routes/${route.id}`;
    await succeeded(world.lead.delete(at(path), seen(1)));
    expect(await told(path)).toEqual([]);
    const few = await statementsOf(() => told(path));
    await publishNow(world.workspace);
    await succeeded(world.lead.post(at('contact-routes'), aRoute({ team: 'Nog een team' })));
    await publishNow(world.workspace);
    expect(await told(path)).toEqual([{ what: 'publication', count: 2, names: [] }]);
    expect(await statementsOf(() => told(path))).toBe(few);
  });

  it('when a reflection was planned without a partner that had ended, then that is told with its day', async () => {
    const partner = await succeeded(
      world.lead.post(at('partnerships'), {
        organisation: { name: 'Bibliotheek', partnerType: 'bibliotheek' },
        ...{ status: 'active', from: '2026-01-01' },
      }),
    );
    const path = `partnerships/${partner.id}`;
    const end = { status: 'ended', from: '2026-11-03', reason: '' };
    await succeeded(world.lead.post(`${at(path)}/statuses`, end, seen(1)));
    expect(await told(path)).toEqual([]);
    const here = { ...world.workspace, lead: world.lead };
    await ReflectionErrand.plan(here, aReflection([welfare, midwives], { date: '2026-12-01' }));
    expect(await told(path)).toEqual([{ what: 'reflection', count: 1, names: ['2026-12-01'] }]);
  });

  it('when a next text of an agreement was written, then the one thrown away does not come back', async () => {
    const parties = [welfare, midwives].map((id) => aParty(id));
    const proposed = await succeeded(world.step(await world.create({ parties }), 'proposal'));
    for (const party of [welfare, midwives]) await world.answer(world.lead, proposed, party);
    const next = await succeeded(world.step(await world.read(proposed), 'versions'));
    const path = `${world.list}/${next.id}`;
    await succeeded(world.lead.delete(path, seen(next.version)));
    await succeeded(world.step(await world.read(next), 'versions'));
    const back = await world.lead.post(`${path}/restoration`);
    expect([back.status, back.body.code]).toEqual([409, 'agreement.not-deleted']);
  });

  it('when a step was set down anew, then the deleted one does not come back beside it', async () => {
    const step = { kind: 'step', step: 'coordinator', evidence: '', from: '2026-01-01', to: null };
    const { id } = await succeeded(world.lead.post(at('foundations'), step));
    await succeeded(world.lead.delete(at(`foundations/${id}`), seen(1)));
    await succeeded(world.lead.post(at('foundations'), step));
    const back = await world.lead.post(`${at(`foundations/${id}`)}/restoration`);
    expect(back.status).toBeGreaterThanOrEqual(400);
    expect(back.status).toBeLessThan(500);
  });

  it.each([
    ['follow_ups', ['follow_up_steps']],
    ['case_conferences', ['case_conference_participants']],
    ['partner_contacts', ['contact_person_objections', 'contact_persons']],
    ['attachments', ['attachment_disclosures']],
    ['foundations', []],
  ])(
    'when %s are taken away, then nothing of another word can be built on them',
    async (table, own) => {
      const pointing = await foreignKeysTo(world.test.database, table);
      expect([...new Set(pointing.map((one) => one.table))].sort()).toEqual(own);
    },
  );
});
