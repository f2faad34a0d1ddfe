import { type RichText, richTextOf } from '@zorgpaden/domain/rich-text';
import { v7 as uuidv7 } from 'uuid';
import { aParty } from '../agreements/agreement.testing.js';
import { AgreementWorld } from '../agreements/agreement-world.testing.js';
import { readBack } from '../platform/pdf/read-back.testing.js';
import { succeeded } from '../publications/coalition.testing.js';
import { signedInAs } from '../users/user.testing.js';

const why: RichText = richTextOf(
  'Omdat ouders nu drie keer hetzelfde vertellen, belt de JGZ eerst.',
);
const advice = richTextOf(
  'Begin bij het ziekenhuis: daar twijfelt men nog over de warme overdracht.',
);

describe('the handover of a coalition', () => {
  let world: AgreementWorld;
  let dossier: string;

  beforeEach(async () => {
    world = await AgreementWorld.made();
    dossier = `${world.workspace.path}/handover-dossier`;
  }, 60_000);
  afterEach(() => world.test.close());

  const write = (text: RichText, version: number) =>
    world.lead.put(`${dossier}/note`, { text }, { 'if-match': `"${version}"` });

  /** Everything that a coalition can have, through the doors that people use. */
  async function filled() {
    const midwives = await world.partner('Verloskundigen Voorbeeld', 'medical', 'verloskundige');
    const jgz = await world.partner('JGZ Voorbeeld', 'social', 'jgz');
    await world.test.database.query(
      `INSERT INTO partnership_statuses (id, partnership_id, status, period, reason, stated_at)
       SELECT gen_random_uuid(), p.id, 'active', '[2025-03-01,)', '', now() FROM partnerships p
       WHERE NOT EXISTS (SELECT 1 FROM partnership_statuses s WHERE s.partnership_id = p.id)`,
    );
    await world.test.database.query(
      `INSERT INTO partner_contacts (id, partnership_id, job, level, phone, email, created_at)
       SELECT $1, id, 'aandachtsfunctionaris', 'uitvoering', '0546 54 11 11', '', now()
       FROM partnerships WHERE organisation_id = $2`,
      [uuidv7(), jgz],
    );
    const agreement = await world.create({
      ...{ title: 'Eerst bellen', text: why, parties: [aParty(midwives), aParty(jgz)] },
      ...{ reviewOn: '2027-02-01', validity: { from: '2026-11-01', to: '2028-01-01' } },
    });
    await world.step(agreement, 'proposal');
    const proposed = await world.read(agreement);
    for (const party of [midwives, jgz]) await world.answer(world.lead, proposed, party);
    const { path } = world.workspace;
    await succeeded(
      world.lead.post(`${path}/follow-ups`, {
        ...{ title: 'Folder in eenvoudige taal maken', dueOn: '2026-12-15' },
        owner: { organisationId: jgz, function: 'communicatie', personId: null },
      }),
    );
    for (const content of [
      { kind: 'goal', text: 'In 2027 kent elke verloskundige het wijkteam.', from: '2026-01-01' },
      {
        ...{ kind: 'funding', source: 'Gemeentefonds', amount: 40_000, purpose: 'coalition' },
        ...{ mandateHolder: 'directeur sociaal domein', from: '2026-01-01', to: '2027-06-01' },
      },
    ]) {
      await succeeded(world.lead.post(`${path}/foundations`, { to: null, ...content }));
    }
    await succeeded(write(advice, 0));
  }

  it('when somebody who never saw the coalition has ten questions, then the document answers them', async () => {
    await filled();
    const answer = await world.lead.get(`${dossier}/document`);
    expect(answer.headers['content-type']).toBe('application/pdf');
    const { elements } = await readBack(answer.bytes);
    const rows = elements
      .filter(({ role }) => role === 'TR')
      .map(({ children }) => children.map(({ text }) => text.replace(/\s+/g, ' ').trim()));
    const texts = elements.filter(({ role }) => role === 'P').map(({ text }) => text);
    const row = (name: string) =>
      rows
        .find(([first]) => first === name)
        ?.slice(1)
        .join(' | ') ?? '';
    const [known] = await world.test.database.query<{ name: string; lead: string }>(
      `SELECT c.name, u.name AS lead FROM coalitions c
       JOIN role_assignments r ON r.coalition_id = c.id AND r.role = 'lead'
       JOIN users u ON u.id = r.user_id WHERE c.id = $1`,
      [world.workspace.id],
    );
    const answers = {
      'Which coalition is it?': elements.find(({ role }) => role === 'H1')?.text,
      'Who leads it?': row('Trekker'),
      'Which municipalities does it cover?': row('Gemeenten'),
      'What does it want to achieve?': row('Doelen'),
      'With which money, until when, and who decides?': row('Geld'),
      'Whom do I reach at the JGZ, and how?': row('JGZ Voorbeeld'),
      'What was agreed, with whom, until when?': texts.find((one) => one.includes('Met: ')),
      'Why was that agreed?': texts.find((one) => one.startsWith('Omdat')),
      'Who has to do what, and by when?': row('Folder in eenvoudige taal maken'),
      'What is due first?': rows.find(([day]) => day === '15 december 2026')?.[1],
      'What did the last lead want me to know?': texts.find((one) => one.startsWith('Begin bij')),
    };
    expect(answers).toEqual({
      'Which coalition is it?': `Overdracht van ${known?.name}`,
      'Who leads it?': expect.stringContaining(known?.lead ?? '?'),
      'Which municipalities does it cover?': 'Almelo',
      'What does it want to achieve?': 'In 2027 kent elke verloskundige het wijkteam.',
      'With which money, until when, and who decides?':
        'Gemeentefonds: 40.000 euro, beslist: directeur sociaal domein, tot 1 juni 2027',
      'Whom do I reach at the JGZ, and how?': expect.stringContaining(
        'aandachtsfunctionaris, 0546 54 11 11',
      ),
      'What was agreed, with whom, until when?': expect.stringMatching(
        /Met: Verloskundigen Voorbeeld, JGZ Voorbeeld\..*Geldig tot 1 januari 2028\. Opnieuw bekijken op 1 februari 2027\./,
      ),
      'Why was that agreed?': expect.stringContaining('drie keer hetzelfde vertellen'),
      'Who has to do what, and by when?': 'JGZ Voorbeeld, communicatie | 15 december 2026',
      'What is due first?': 'Vervolgactie: Folder in eenvoudige taal maken',
      'What did the last lead want me to know?': expect.stringContaining('warme overdracht'),
    });
  });

  it('when nothing was written down, then it says so in every part', async () => {
    const read = await succeeded(world.lead.get(dossier));
    expect(read).toMatchObject({
      partners: [],
      agreements: [],
      followUps: [],
      note: { version: 0 },
    });
    const { elements } = await readBack((await world.lead.get(`${dossier}/document`)).bytes);
    const empty = elements.filter(({ text }) => text === 'Nog niets vastgelegd.');
    expect(empty.length).toBeGreaterThan(4);
  });

  it('when two leads write at once, then the second is told', async () => {
    expect((await write(advice, 0)).headers['etag']).toBe('"1"');
    const second = await write(why, 0);
    expect([second.status, second.body.code]).toEqual([412, 'handover-note.version-conflict']);
    const { note } = await succeeded(write(why, 1));
    expect(note).toMatchObject({ version: 2, text: why });
  });

  it('when it holds data of a client, then it is refused; what it says stands in the trail', async () => {
    const refused = await write(richTextOf('mevrouw de Vries, bsn 111222333'), 0);
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0]).toMatchObject({ pointer: '/text' });
    await succeeded(write(advice, 0));
    const lines = await world.test.database.query<{ action: string }>(
      `SELECT action FROM audit_entries WHERE subject_type = 'handover-note'`,
    );
    expect(lines).toEqual([{ action: 'write' }]);
  });

  it('when steps are ticked, then it says by whom and when, on paper too, until the next handover', async () => {
    const tick = (step: string) => succeeded(world.lead.put(`${dossier}/ticks/${step}`, undefined));
    for (const step of ['write-note', 'write-note', 'read-dossier', 'tell-partners']) {
      await tick(step);
    }
    await succeeded(world.lead.delete(`${dossier}/ticks/tell-partners`));
    const { checklist } = await succeeded(world.lead.get(dossier));
    expect(checklist.begunOn).toBe('2026-11-03');
    expect(checklist.ticks).toHaveLength(2);
    expect(checklist.ticks).toContainEqual({ step: 'write-note', on: '2026-11-03', by: 'Trekker' });
    const { elements } = await readBack((await world.lead.get(`${dossier}/document`)).bytes);
    const done = elements.filter(({ text }) => text.includes('gedaan op 3 november 2026 door'));
    expect(done.filter(({ role }) => role === 'P')).toHaveLength(2);

    await succeeded(world.lead.post(`${dossier}/closure`));
    const next = await succeeded(world.lead.get(dossier));
    expect(next.checklist).toEqual({ begunOn: null, ticks: [] });
    await tick('name-successor');
    expect((await succeeded(world.lead.get(dossier))).checklist.ticks).toHaveLength(1);
    const lines = await world.test.database.query<{ action: string }>(
      `SELECT action FROM audit_entries WHERE subject_type = 'handover-checklist' ORDER BY id`,
    );
    expect(lines.map(({ action }) => action).join(' ')).toBe(
      'tick tick tick tick untick close tick',
    );
    const unknown = await world.lead.put(`${dossier}/ticks/dansen`, undefined);
    expect([unknown.status, unknown.body.errors[0].name]).toEqual([400, 'step']);
  });

  it('when a partner or a stranger asks, then it is not there', async () => {
    expect((await (await signedInAs(world.test)).get(dossier)).status).toBe(404);
    const sponsor = await signedInAs(world.test, {
      ...{ role: 'sponsor', scope: { kind: 'coalition', id: world.workspace.id } },
    });
    expect((await sponsor.get(dossier)).status).toBe(200);
    const headers = { 'if-match': '"0"' };
    expect((await sponsor.put(`${dossier}/note`, { text: advice }, headers)).status).toBe(403);
  });
});
