import type { Answer } from '../platform/testing/test-client.testing.js';
import { succeeded } from '../publications/coalition.testing.js';
import { AgreementWorld } from './agreement-world.testing.js';
import { aParty } from './agreement.testing.js';

type Body = Answer['body'];
const reason = 'Het besluit viel eerder dan het hier stond';

describe('a correction of the days of an agreement', () => {
  let world: AgreementWorld;
  let parties: string[];
  let agreement: Body;

  /** A first version of November, and a second one of a week later. */
  beforeAll(async () => {
    world = await AgreementWorld.made();
    parties = [
      await world.partner('JGZ', 'social', 'jgz'),
      await world.partner('Verloskundigen', 'medical', 'verloskundige'),
    ];
    const written = await world.create({ parties: parties.map((id) => aParty(id)) });
    const first = await agreedNow(await succeeded(world.step(written, 'proposal')));
    await world.at('2026-11-10T09:00:00Z');
    const begun = await succeeded(world.step(first, 'versions'));
    agreement = await agreedNow(await succeeded(world.step(begun, 'proposal')));
  }, 60_000);
  afterAll(() => world.test.close());

  async function agreedNow(proposed: Body): Promise<Body> {
    for (const id of parties) await succeeded(world.answer(world.lead, proposed, id));
    return world.read(proposed);
  }
  const correct = async (number: number, agreedOn: string, endedOn: string | null = null) =>
    world.step(await world.read(agreement), 'corrections', { number, agreedOn, endedOn, reason });
  const numberOn = async (day: string) => (await world.read(agreement, day)).agreed.number;

  it.each(['2026-11-06', '2026-11-09', '2026-11-05'])(
    'when the second began on %s after all, then the first holds until then, and the trail says why',
    async (day) => {
      const corrected = await succeeded(correct(2, day));
      expect(corrected.agreed).toMatchObject({ agreedOn: day, corrected: { reason } });
      expect(await numberOn(day)).toBe(2);
      const before = new Date(`${day}T00:00:00Z`);
      before.setUTCDate(before.getUTCDate() - 1);
      expect(await numberOn(before.toISOString().slice(0, 10))).toBe(1);
      const { items } = await succeeded(world.lead.get(`${world.workspace.path}/trail`));
      expect(items[0].action).toBe('correct-days');
      expect(JSON.stringify(items[0])).toContain(reason);
    },
  );

  it('when the day does not fit, or the reason is missing, then the field says so', async () => {
    const codes = async (answer: Promise<Answer>) =>
      (await answer).body.errors.map(({ pointer, code }: Body) => `${pointer} ${code}`);
    expect(await codes(correct(2, '2026-11-03'))).toEqual(['/agreedOn agreement.correction.order']);
    expect(await codes(correct(1, '2026-11-03', '2026-11-04'))).toEqual([
      '/endedOn agreement.correction.superseded',
    ]);
    const body = { number: 2, agreedOn: '2026-11-06', endedOn: null, reason: '' };
    const without = world.step(await world.read(agreement), 'corrections', body);
    expect(await codes(without)).toEqual(['/reason field.required']);
  });
});
