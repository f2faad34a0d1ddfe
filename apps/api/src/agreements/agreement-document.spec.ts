import type { RichText } from '@zorgpaden/domain/rich-text';
import { readBack } from '../platform/pdf/read-back.testing.js';
import { signedInAs } from '../users/user.testing.js';
import { aParty } from './agreement.testing.js';
import { AgreementWorld } from './agreement-world.testing.js';

const text: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Waarom' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'De JGZ belt binnen drie werkdagen.' }] },
  ],
};

describe('an agreement on paper', () => {
  let world: AgreementWorld;
  let midwives: string;
  let jgz: string;

  beforeEach(async () => {
    world = await AgreementWorld.made();
    midwives = await world.partner('Verloskundigen Voorbeeld', 'medical', 'verloskundige');
    jgz = await world.partner('JGZ Voorbeeld', 'social', 'jgz');
  }, 60_000);
  afterEach(() => world.test.close());

  async function proposed() {
    const agreement = await world.create({
      ...{ text, parties: [aParty(midwives), aParty(jgz)], reviewOn: '2027-11-01' },
      validity: { from: '2026-11-01', to: null },
    });
    await world.step(agreement, 'proposal');
    return world.read(agreement);
  }

  const print = async ({ id }: { id: string }, query = '') => {
    const answer = await world.lead.get(`${world.list}/${id}/document${query}`);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    return { answer, read: await readBack(answer.bytes) };
  };

  it('when everybody consented, then it says with whom, who said so, and since when', async () => {
    const agreement = await proposed();
    for (const party of [midwives, jgz]) await world.answer(world.lead, agreement, party);
    const { answer, read } = await print(agreement);
    expect(answer.headers['content-disposition']).toContain('prenataal-huisbezoek.pdf');
    expect(read.info).toMatchObject({ Title: 'Prenataal huisbezoek', Language: 'nl-NL' });
    const texts = (role: string) =>
      read.elements.filter((one) => one.role === role).map((one) => one.text);
    expect(texts('H2')).toEqual(['Wat is afgesproken', 'Partijen en akkoord']);
    expect(texts('H3')).toEqual(['Waarom']);
    expect(texts('P')).toContain('De JGZ belt binnen drie werkdagen.');
    expect(texts('TH')).toEqual(
      expect.arrayContaining(['Onderwerpen', 'Verloskundigen Voorbeeld', 'JGZ Voorbeeld']),
    );
    expect(texts('TD')).toEqual(
      expect.arrayContaining([
        'Prenataal huisbezoek',
        '3 november 2026',
        'vanaf 1 november 2026',
        '1 november 2027',
        'Een collega, teammanager, op eigen mandaat, op 3 november 2026',
      ]),
    );
  });

  it('when somebody has to consent yet, then it says so, in the language asked for', async () => {
    const { id } = await proposed();
    const path = `${world.list}/${id}/document`;
    const english = await world.lead.get(path, { 'accept-language': 'en' });
    const { info, elements } = await readBack(english.bytes);
    expect(info['Language']).toBe('en-GB');
    const cells = elements.filter(({ role }) => role === 'TD').map((one) => one.text);
    expect(cells.filter((one) => one === 'not yet')).toHaveLength(2);
  });

  it('when it is asked for as of a day before, or by a stranger, then it is not there', async () => {
    const { id } = await proposed();
    const path = `${world.list}/${id}/document`;
    expect((await world.lead.get(`${path}?peildatum=2025-06-01`)).status).toBe(404);
    const stranger = await signedInAs(world.test);
    expect((await stranger.get(path)).status).toBe(404);
  });
});
