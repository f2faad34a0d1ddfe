import ICAL from 'ical.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { aPlan, givenPartners, mailOf, ReflectionErrand } from './reflection.testing.js';

interface Mailed {
  readonly kind: string;
  readonly recipient: string;
  readonly content: {
    readonly text: string;
    readonly calendar?: { readonly method: string; readonly file: string };
  };
}

const at = (day: string) => `${day}T10:00:00.000Z`;
const answers = { means: 'Er is genoeg geld.', 'set-up': 'De werkgroep is te groot.' };

describe('what partners get by mail', () => {
  let test: TestApp;
  let workspace: Workspace;
  let partners: string[];

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  }, 60_000);
  beforeEach(async () => {
    test.clock.set(at('2026-11-03'));
    for (const table of ['sign_in_attempts', 'mails']) {
      await test.database.query(`DELETE FROM ${table}`);
    }
    workspace = await givenWorkspace(test);
    partners = await givenPartners(test, workspace, 3);
  });
  afterAll(() => test.close());

  const plan = (own: object = {}) => ReflectionErrand.plan(workspace, aPlan(partners, own));
  const mails = (index: number) =>
    test.database.query<Mailed>(
      `SELECT kind, recipient, content FROM mails WHERE recipient = $1 ORDER BY id`,
      [mailOf(index)],
    );
  const calendarOf = ({ content }: Mailed) => {
    const calendar = new ICAL.Component(ICAL.parse(content.calendar?.file ?? '') as unknown[]);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    return {
      method: calendar.getFirstPropertyValue('method'),
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toJSDate().toISOString(),
      place: event.location,
    };
  };
  const tokenIn = (mail: Mailed | undefined) =>
    /reflectieformulier#([\w-]{43})/.exec(mail?.content.text ?? '')?.[1] ?? '';

  /** Somebody with the link, and no account. */
  async function visitor(): Promise<TestClient> {
    const client = test.client();
    await client.get('/session');
    return client;
  }
  async function answer(token: string, given: object = answers) {
    const body = { token, answers: given, answeredBy: 'Teamleider' };
    return (await visitor()).post('/reflection-forms/answer', body);
  }
  async function itIs(day: string, errand: ReflectionErrand): Promise<void> {
    test.clock.set(at(day));
    await test.database.query('DELETE FROM sign_in_attempts');
    workspace = { ...workspace, lead: await leadOf(test, workspace.id) };
    errand.client = workspace.lead;
  }

  it('when it is planned, then each gets a calendar file and a way to its own form', async () => {
    const errand = await plan();
    const [first, ...more] = await mails(0);
    expect(more).toEqual([]);
    expect(first?.content.text).toContain('dinsdag 1 december 2026');
    expect(calendarOf(first as Mailed)).toEqual({
      method: 'REQUEST',
      uid: `reflection-${errand.id}@localhost`,
      sequence: 0,
      start: '2026-12-01T13:00:00.000Z',
      place: 'Raadhuis, zaal 2',
    });
    const [[second], [third]] = [await mails(1), await mails(2)];
    expect(new Set([first, second, third].map(tokenIn)).size).toBe(3);
  });

  it('when it is moved, then calendars follow, and who is not asked any more is told so', async () => {
    const errand = await plan();
    const moved = aPlan(partners.slice(0, 2), { date: '2026-12-08' });
    await succeeded(errand.take('', moved));
    const [asked, changed] = await mails(0);
    expect(changed?.kind).toBe('reflection-moved');
    expect(calendarOf(changed as Mailed)).toMatchObject({
      method: 'REQUEST',
      uid: calendarOf(asked as Mailed).uid,
      sequence: 1,
      start: '2026-12-08T13:00:00.000Z',
    });
    expect((await answer(tokenIn(asked))).status).toBe(410);
    const [invited, off] = await mails(2);
    expect(calendarOf(off as Mailed)).toMatchObject({ method: 'CANCEL', sequence: 1 });
    expect((await answer(tokenIn(invited))).status).toBe(410);
  });

  it('when only the company changes, then who was asked already hears nothing', async () => {
    const errand = await ReflectionErrand.plan(workspace, aPlan(partners.slice(0, 2)));
    await succeeded(errand.take('', aPlan(partners)));
    expect(await mails(0)).toHaveLength(1);
    expect(await mails(2)).toMatchObject([{ kind: 'reflection-invited' }]);
  });

  it('when it is called off, then it goes from calendars, and no form can be sent', async () => {
    const errand = await plan();
    await succeeded(errand.take('/cancellation', { reason: 'De trekker is ziek.' }));
    const [invited, off] = await mails(0);
    expect(off?.content.text).toContain('De trekker is ziek.');
    expect(calendarOf(off as Mailed)).toMatchObject({ method: 'CANCEL', sequence: 1 });
    expect((await answer(tokenIn(invited))).status).toBe(410);
  });

  it('when it lies in the past, then nobody is invited any more', async () => {
    await plan({ date: '2026-06-01' });
    expect(await mails(0)).toEqual([]);
  });

  it('when a link is opened, then nothing changes; when it is answered, then once', async () => {
    const errand = await plan();
    const token = tokenIn((await mails(0))[0]);
    const client = await visitor();
    const asked = await succeeded(client.post('/reflection-forms/asked', { token }));
    expect(asked).toMatchObject({ organisation: 'Partner 01', date: '2026-12-01', answers: {} });
    expect((await answer(token)).status).toBe(204);
    expect((await answer(token)).status).toBe(410);
    expect((await errand.read()).participants[0].prepared).toMatchObject({
      answers,
      answeredBy: 'Teamleider',
    });
  });

  it('when nothing is filled in, or a client is mentioned, then the form still works afterwards', async () => {
    await plan();
    const token = tokenIn((await mails(0))[0]);
    expect((await answer(token, {})).body.errors).toMatchObject([
      { code: 'reflection.nothing-prepared' },
    ]);
    expect((await answer(token, { means: 'Over 111222333' })).body.errors).toMatchObject([
      { pointer: '/answers/means', code: 'field.citizen-service-number' },
    ]);
    expect((await answer(token)).status).toBe(204);
  });

  it('when who sent the form is not there, then it is heard by it from the day of the conversation', async () => {
    const errand = await plan();
    await answer(tokenIn((await mails(2))[0]));
    await itIs('2026-12-01', errand);
    await succeeded(errand.take('/meeting', { present: partners.slice(0, 2) }));
    const { coverage, participants } = await errand.read();
    expect(coverage).toBe('all');
    expect(participants[2].heard).toEqual({ how: 'form', on: '2026-12-01' });
  });

  it('when the form comes afterwards, then it counts from that day, until eight weeks later', async () => {
    const errand = await plan();
    const tokens = [tokenIn((await mails(1))[0]), tokenIn((await mails(2))[0])];
    await itIs('2026-12-01', errand);
    await succeeded(errand.take('/meeting', { present: partners.slice(0, 1) }));
    test.clock.set(at('2026-12-20'));
    expect((await answer(tokens[0] ?? '')).status).toBe(204);
    await itIs('2027-01-27', errand);
    expect((await answer(tokens[1] ?? '')).status).toBe(410);
    expect((await errand.read()).missed).toEqual([{ id: partners[2], name: 'Partner 03' }]);
    expect((await errand.read('2026-12-19')).missed).toHaveLength(2);
  });

  it('when it is closed, then everybody who was invited gets the report on one page', async () => {
    const errand = await plan();
    await itIs('2026-12-01', errand);
    const present = partners.slice(0, 2);
    await succeeded(errand.take('/meeting', { present }));
    const findings = { means: 'Er is te weinig geld.' };
    await succeeded(errand.take('/record', { present, findings, decisions: 'Wij gaan door.' }));
    await succeeded(
      workspace.lead.post(`${workspace.path}/follow-ups`, {
        title: 'Subsidie vragen',
        owner: { organisationId: partners[0], function: 'directeur' },
        dueOn: '2027-02-01',
        source: { kind: 'reflection', id: errand.id },
      }),
    );
    await succeeded(errand.take('/closure'));
    const report = (await mails(2)).at(-1);
    expect(report?.kind).toBe('reflection-report');
    for (const part of [
      'Gehoord: Partner 01, Partner 02.',
      'Nog niet gehoord: Partner 03.',
      'Middelen en inbreng: Er is te weinig geld.',
      'Besloten: Wij gaan door.',
      '• Subsidie vragen (Partner 01, directeur, uiterlijk maandag 1 februari 2027)',
    ]) {
      expect(report?.content.text).toContain(part);
    }
  });
});
