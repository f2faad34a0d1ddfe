import { jest } from '@jest/globals';
import { Database } from '../platform/db/database.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { Answer } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { signedInAs } from '../users/user.testing.js';
import { aPlan, givenPartners, ReflectionErrand } from './reflection.testing.js';

const codeOf = ({ status, body }: Answer) => [status, body.code];
const at = (day: string) => `${day}T10:00:00.000Z`;

describe('a reflection with twelve partners', () => {
  let test: TestApp;
  let workspace: Workspace;
  let partners: string[];
  const list = async (peildatum?: string, client = workspace.lead) => {
    const query = peildatum === undefined ? '' : `?peildatum=${peildatum}`;
    return succeeded(client.get(`${workspace.path}/reflections${query}`));
  };
  const answerOn = async (peildatum?: string) => (await list(peildatum)).vitality.answer;

  /** Another day: whoever leads signs in again. */
  async function itIs(day: string, errand?: ReflectionErrand): Promise<void> {
    test.clock.set(at(day));
    await test.database.query('DELETE FROM sign_in_attempts');
    workspace = { ...workspace, lead: await leadOf(test, workspace.id) };
    if (errand) errand.client = workspace.lead;
  }

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  }, 60_000);
  beforeEach(async () => {
    test.clock.set(at('2026-11-03'));
    await test.database.query('DELETE FROM sign_in_attempts');
    workspace = await givenWorkspace(test);
    partners = await givenPartners(test, workspace, 12);
  });
  afterAll(() => test.close());

  /** Planned for 1 December, moved to the 8th, held with eleven and closed. */
  async function heldWithEleven(): Promise<ReflectionErrand> {
    const errand = await ReflectionErrand.plan(workspace, aPlan(partners));
    await succeeded(errand.take('', aPlan(partners, { date: '2026-12-08' })));
    await itIs('2026-12-08', errand);
    await succeeded(errand.take('/meeting', { present: partners.slice(0, 11) }));
    await succeeded(errand.take('/closure'));
    return errand;
  }

  it('when it is planned, moved, held with eleven and closed, then it says deels and who was missed', async () => {
    const errand = await heldWithEleven();
    const { vitality, items } = await list();
    const missed = [{ id: partners[11], name: 'Partner 12' }];
    expect(vitality).toEqual({
      answer: 'partly',
      reflectionId: errand.id,
      date: '2026-12-08',
      missed,
    });
    expect(items).toMatchObject([
      { state: 'closed', date: '2026-12-08', invited: 12, heard: 11, coverage: 'some', missed },
    ]);
  });

  it('when the twelfth is heard three weeks later, then it says ja from that day on, and a year later nee', async () => {
    const errand = await heldWithEleven();
    await itIs('2026-12-29', errand);
    await succeeded(errand.take('/hearings', { organisationId: partners[11], on: '2026-12-29' }));
    expect(await answerOn()).toBe('yes');
    expect(await answerOn('2026-12-28')).toBe('partly');
    expect(await answerOn('2026-12-07')).toBe('unknown');
    expect(await answerOn('2027-12-07')).toBe('yes');
    await itIs('2027-12-08', errand);
    expect((await list()).vitality).toMatchObject({ answer: 'no', date: '2026-12-08' });
    expect(await answerOn('2026-12-28')).toBe('partly');
    expect((await errand.read('2026-12-28')).participants[11]).toMatchObject({ heard: null });
    expect((await errand.read()).participants[11].heard).toEqual({
      how: 'separately',
      on: '2026-12-29',
    });
  });

  it('when a partner comes or goes afterwards, then who was there on the day stays so', async () => {
    const errand = await heldWithEleven();
    await test.database.query(
      `UPDATE partnerships SET period = daterange(lower(period), '2026-12-20') WHERE organisation_id = $1`,
      [partners[11]],
    );
    await itIs('2026-12-24', errand);
    expect(await answerOn()).toBe('partly');
  });

  it('when somebody hears a partner too early, too late, ahead or twice, then it is refused', async () => {
    const errand = await heldWithEleven();
    await itIs('2027-03-01', errand);
    const hear = (on: string, index = 11) =>
      errand.take('/hearings', { organisationId: partners[index], on });
    expect(codeOf(await hear('2026-12-07'))).toEqual([400, 'reflection.hearing.too-early']);
    expect(codeOf(await hear('2027-02-03'))).toEqual([400, 'reflection.hearing.too-late']);
    expect(codeOf(await hear('2026-12-10', 0))).toEqual([409, 'reflection.hearing.already']);
    await succeeded(hear('2027-02-02'));
    const withdrawal = `/hearings/${partners[11]}/withdrawal`;
    await succeeded(errand.take(withdrawal, { reason: 'Vergissing: het was een andere partner' }));
    expect((await errand.read()).coverage).toBe('some');
  });

  it('when its day has not come, or nobody is there, then it is not held', async () => {
    const errand = await ReflectionErrand.plan(workspace, aPlan(partners));
    const early = await errand.take('/meeting', { present: partners });
    expect(codeOf(early)).toEqual([409, 'reflection.not-yet']);
    await itIs('2026-12-01', errand);
    const empty = await errand.take('/meeting', { present: [] });
    expect(codeOf(empty)).toEqual([409, 'reflection.nobody-heard']);
    expect((await errand.read()).state).toBe('planned');
  });

  it('when a follow-up lacks an owner or a day, then it cannot close, and says so', async () => {
    const errand = await ReflectionErrand.plan(workspace, aPlan(partners));
    await itIs('2026-12-01', errand);
    await succeeded(errand.take('/meeting', { present: partners }));
    const followUps = `${workspace.path}/follow-ups`;
    const source = { kind: 'reflection', id: errand.id };
    const first = await succeeded(
      workspace.lead.post(followUps, { title: 'Huisarts uitnodigen', source }),
    );
    const refused = await errand.take('/closure');
    expect(codeOf(refused)).toEqual([409, 'reflection.follow-ups-incomplete']);
    expect(refused.body.detail).toContain('Eén vervolgactie');
    const whole = {
      title: first.title,
      owner: { organisationId: partners[0] },
      dueOn: '2027-02-01',
    };
    await succeeded(workspace.lead.put(`${followUps}/${first.id}`, whole, { 'if-match': '"1"' }));
    await succeeded(errand.take('/closure'));
    const late = await workspace.lead.post(followUps, { ...whole, source });
    expect(codeOf(late)).toEqual([409, 'follow-up.source-closed']);
    const emptied = { title: first.title };
    const again = await workspace.lead.put(`${followUps}/${first.id}`, emptied, {
      'if-match': '"2"',
    });
    expect(again.body.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/owner',
      '/dueOn',
    ]);
  });

  it('when it is written down as people talk, then two who write do not lose a word', async () => {
    const errand = await ReflectionErrand.plan(workspace, aPlan(partners));
    await itIs('2026-12-01', errand);
    await succeeded(errand.take('/meeting', { present: partners.slice(0, 3) }));
    const record = {
      present: partners.slice(0, 4),
      findings: { means: 'Er is genoeg geld.' },
      decisions: 'Wij gaan door.',
    };
    await succeeded(errand.take('/record', record));
    const stale = await workspace.lead.put(`${errand.path}/record`, record, { 'if-match': '"2"' });
    expect(codeOf(stale)).toEqual([412, 'reflection.version-conflict']);
    expect(await errand.read()).toMatchObject({ ...recordView(record), heard: 4 });
    await succeeded(errand.take('/closure'));
    expect(codeOf(await errand.take('/record', record))).toEqual([409, 'reflection.state.closed']);
  });

  it('when a text looks like data of a client, then it is refused at the field', async () => {
    const plan = aPlan(partners, { note: 'Over 111222333' });
    const answer = await workspace.lead.post(`${workspace.path}/reflections`, plan);
    expect(answer.body.errors).toMatchObject([
      { pointer: '/note', code: 'field.citizen-service-number' },
    ]);
  });

  it('when the same plan is sent twice, then there is one', async () => {
    const send = () =>
      workspace.lead.post(`${workspace.path}/reflections`, aPlan(partners), {
        'idempotency-key': 'een-plan-een-gesprek',
      });
    const [one, two] = [await succeeded(send()), await succeeded(send())];
    expect(two.id).toBe(one.id);
    expect((await list()).items).toHaveLength(1);
  });

  it('when somebody from elsewhere is invited, then that is refused at the field', async () => {
    const [stranger = ''] = await givenPartners(test, await givenWorkspace(test, ['GM0153']), 1);
    const plan = aPlan([...partners.slice(0, 1), stranger]);
    const answer = await workspace.lead.post(`${workspace.path}/reflections`, plan);
    expect(answer.body.errors).toMatchObject([
      { pointer: '/invited/1/organisationId', code: 'reflection.not-a-partner' },
    ]);
    expect(
      (await (await leadOf(test, workspace.id)).get(`${workspace.path}/reflections`)).status,
    ).toBe(200);
  });

  it('when a day of the past is asked, then what was only planned is not there', async () => {
    await ReflectionErrand.plan(workspace, aPlan(partners));
    expect((await list()).items).toHaveLength(1);
    expect((await list('2026-11-02')).items).toEqual([]);
  });

  it('when there are more of them, then the list asks the database no more often', async () => {
    const asked = jest.spyOn(test.app.get(Database).pool, 'query');
    const questions = async () => {
      asked.mockClear();
      await list();
      return asked.mock.calls.length;
    };
    await ReflectionErrand.plan(workspace, aPlan(partners));
    const one = await questions();
    for (const date of ['2026-12-02', '2026-12-03', '2026-12-04']) {
      await ReflectionErrand.plan(workspace, aPlan(partners, { date }));
    }
    expect(await questions()).toBe(one);
    asked.mockRestore();
  });

  describe('who reads it', () => {
    const findings = { means: 'Er is te weinig geld.' };

    async function heldWithFindings(): Promise<ReflectionErrand> {
      const errand = await ReflectionErrand.plan(workspace, aPlan(partners.slice(0, 11)));
      await itIs('2026-12-01', errand);
      await succeeded(errand.take('/meeting', { present: partners.slice(0, 11) }));
      await succeeded(errand.take('/record', { present: partners.slice(0, 11), findings }));
      return errand;
    }
    const partner = (index: number) =>
      signedInAs(test, {
        role: 'partner',
        scope: { kind: 'organisation', id: partners[index] ?? '' },
      });

    it('when a partner was invited, then it reads all but the addresses of others', async () => {
      const errand = await heldWithFindings();
      const view = await errand.read(undefined, await partner(0));
      expect(view).toMatchObject({ findings, participants: expect.any(Array) });
      expect(JSON.stringify(view)).not.toContain('voorbeeld.example');
    });

    it('when a partner was not invited, then it is not there', async () => {
      const errand = await heldWithFindings();
      const client = await partner(11);
      expect((await client.get(errand.path)).status).toBe(404);
      expect((await list(undefined, client)).items).toEqual([]);
    });

    it('when an adviser looks, then there are dates and counts, and findings once they are shared', async () => {
      const errand = await heldWithFindings();
      const adviser = await signedInAs(test, {
        role: 'adviser',
        scope: { kind: 'coalition', id: workspace.id },
      });
      const before = await errand.read(undefined, adviser);
      expect(before).toMatchObject({
        heard: 11,
        coverage: 'some',
        findings: null,
        decisions: null,
      });
      expect((await adviser.get(`${workspace.path}/follow-ups`)).status).toBe(404);
      await succeeded(errand.take('/sharing', { shared: true }));
      expect((await errand.read(undefined, adviser)).findings).toEqual(findings);
      await succeeded(errand.take('/sharing', { shared: false }));
      expect((await errand.read(undefined, adviser)).findings).toBeNull();
    });
  });
});

/** What was recorded, as it is read. */
function recordView({ findings, decisions }: { findings: object; decisions: string }) {
  return { findings, decisions };
}
