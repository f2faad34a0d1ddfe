import { whereFound } from '../privacy/everywhere.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
} from '../publications/coalition.testing.js';
import { givenUser, signIn } from '../users/user.testing.js';
import { aPlan, givenPartners, ReflectionErrand } from './reflection.testing.js';

const NAME = 'Sanne Wolthuis';
const text = (words: string) => `${words} ${NAME} doet mee.`;

describe('somebody who is taken out', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  }, 60_000);
  afterAll(() => test.close());

  it('when a reflection and its follow-ups name them, then they do not any more', async () => {
    const workspace = await givenWorkspace(test);
    const { path, lead, id } = workspace;
    const partners = await givenPartners(test, workspace, 2);
    const email = await givenUser(test, { role: 'editor', scope: { kind: 'coalition', id } });
    const person = await signIn(test, email);
    await succeeded(person.patch('/account', { name: NAME }));
    const invited = [{ organisationId: partners[0], email }];
    const plan = aPlan([], { date: '2026-11-03', note: text('Welkom.'), invited });
    const errand = await ReflectionErrand.plan(workspace, plan);
    await succeeded(errand.take('/meeting', { present: partners }));
    const findings = { means: text('Genoeg geld.') };
    const record = { present: partners, findings, decisions: text('Wij gaan door.') };
    await succeeded(errand.take('/record', record));
    const [user] = await test.database.query<{ id: string }>(
      'SELECT id FROM users WHERE email = $1',
      [email],
    );
    const owner = { function: NAME, personId: user?.id };
    const promised = { title: text('Bellen:'), dueOn: '2026-12-01', owner };
    const followUp = await succeeded(lead.post(`${path}/follow-ups`, promised));
    const step = { state: 'done', outcome: text('Gelukt.') };
    await succeeded(lead.post(`${path}/follow-ups/${followUp.id}/steps`, step));

    const { reflections, followUps } = await succeeded(person.get('/me/data'));
    expect(reflections).toMatchObject([{ date: '2026-11-03', isAnswered: false }]);
    expect(followUps).toMatchObject([{ title: promised.title, state: 'done' }]);

    expect((await person.post('/me/removal', { email })).status).toBe(204);
    expect(await whereFound(test, NAME)).toEqual([]);
    expect(await whereFound(test, email)).toEqual([]);
    expect((await errand.read()).findings.means).toBe('Genoeg geld. […] doet mee.');
  });
});
