import { richTextOf } from '@zorgpaden/domain/rich-text';
import { aPlan } from '../action-plans/action-plan.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { signedInAs } from '../users/user.testing.js';

/** The mechanism is one for all words; what a contact route and an agreement do with it stands there. */
describe('drafts of plans and of the note to the next lead', () => {
  let test: TestApp;
  let workspace: Workspace;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
  }, 60_000);
  afterAll(() => test.close());

  const at = (name: string) => `${workspace.path}/${name}-drafts`;
  const half = { baseVersion: null, content: { title: 'Half', goals: [] } };
  const kept = async (name: string, client = workspace.lead) =>
    (await succeeded(client.get(at(name)))).items;

  it.each(['action-plan', 'handover-note'])(
    'when somebody types in %s, then it is kept for them and nobody else, until they throw it away',
    async (name) => {
      const draft = await succeeded(workspace.lead.put(`${at(name)}/${workspace.id}`, half));
      expect(draft).toMatchObject({ id: workspace.id, ...half });
      expect(await kept(name)).toEqual([draft]);
      const later = { ...half, content: { title: 'Bijna' } };
      await succeeded(workspace.lead.put(`${at(name)}/${workspace.id}`, later));
      expect(await kept(name)).toMatchObject([later]);
      expect(await kept(name, await leadOf(test, workspace.id))).toEqual([]);
      await succeeded(workspace.lead.delete(`${at(name)}/${workspace.id}`));
      await succeeded(workspace.lead.delete(`${at(name)}/${workspace.id}`));
      expect(await kept(name)).toEqual([]);
    },
  );

  it('when it is about a client, then it is refused at the field, as it would be when it is saved', async () => {
    const number = { title: 'mevrouw 111222333' };
    const story = { goals: [{ text: 'Mevrouw Jansen uit Almelo is 14 weken zwanger' }] };
    const said = async (name: string, content: object) =>
      (
        await workspace.lead.put(`${at(name)}/${workspace.id}`, { baseVersion: null, content })
      ).body.errors.map((one: { pointer: string; code: string }) => [one.pointer, one.code]);
    expect(await said('action-plan', number)).toEqual([
      ['/content/title', 'field.citizen-service-number'],
    ]);
    expect((await said('action-plan', story))[0]?.[0]).toBe('/content/goals/0/text');
    const note = { text: richTextOf('Bel 111222333') };
    expect((await said('handover-note', note))[0]?.[1]).toBe('field.citizen-service-number');
  });

  it('when the thing is saved, then what was typed of it is a draft no more', async () => {
    const { lead, path, id } = workspace;
    await succeeded(lead.put(`${at('action-plan')}/${id}`, half));
    const plan = await succeeded(lead.post(`${path}/action-plans`, aPlan()));
    expect(await kept('action-plan')).toEqual([]);

    const other = await leadOf(test, id);
    const begun = { baseVersion: 1, content: { title: 'Anders' } };
    for (const client of [lead, other]) {
      await succeeded(client.put(`${at('action-plan')}/${plan.id}`, begun));
    }
    const first = { 'if-match': '"1"' };
    await succeeded(lead.put(`${path}/action-plans/${plan.id}`, aPlan(), first));
    expect(await kept('action-plan')).toEqual([]);
    // Whoever types on with what they began from the version of before is told, and loses nothing.
    expect(await kept('action-plan', other)).toMatchObject([begun]);
    const late = await other.put(`${path}/action-plans/${plan.id}`, aPlan(), first);
    expect([late.status, late.body.current.version]).toEqual([412, 2]);
    expect(await kept('action-plan', other)).toMatchObject([begun]);

    await succeeded(lead.put(`${at('handover-note')}/${id}`, half));
    const note = { text: richTextOf('Begin bij het ziekenhuis.') };
    const none = { 'if-match': '"0"' };
    await succeeded(lead.put(`${path}/handover-dossier/note`, note, none));
    expect(await kept('handover-note')).toEqual([]);
  });

  it('when the plan or the note is of another coalition, then nothing is kept', async () => {
    const other = await givenWorkspace(test, ['GM0153']);
    const plan = await succeeded(other.lead.post(`${other.path}/action-plans`, aPlan()));
    for (const there of [`${at('action-plan')}/${plan.id}`, `${at('handover-note')}/${other.id}`]) {
      expect((await workspace.lead.put(there, half)).status).toBe(404);
    }
  });

  it('when an editor asks for drafts of the note, then that is for who leads', async () => {
    const editor = await signedInAs(test, {
      ...{ role: 'editor', scope: { kind: 'coalition', id: workspace.id } },
    });
    expect((await editor.get(at('handover-note'))).status).toBe(403);
    expect((await editor.get(at('action-plan'))).status).toBe(200);
  });
});
