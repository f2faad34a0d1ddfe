import { partnershipRules, tableRules } from '@zorgpaden/domain/organisation-merges';
import { undoDays } from '@zorgpaden/domain/shared';
import { workspace } from '@zorgpaden/texts/nl/workspace';
import { foreignKeysTo } from '../platform/db/foreign-keys.js';
import { statementsOf } from '../platform/testing/statements.testing.js';
import { testApp } from '../platform/testing/test-app.testing.js';
import { succeeded } from '../publications/coalition.testing.js';
import { ADMINISTRATOR, givenUser, signedInAs, signIn } from '../users/user.testing.js';
import { MergeWorld } from './merge-world.testing.js';

const TABLES = [
  ...['organisations', 'partnerships', 'partnership_statuses'],
  ...[...tableRules, ...partnershipRules].map(({ table }) => table),
];

const { organisations: words } = workspace;
let world: MergeWorld;
const api = (path: string) => world.administrator.get(path);
const preview = () =>
  api(`/organisation-merges/preview?keptId=${world.keptId}&mergedId=${world.mergedId}`);

async function merge() {
  const { keptId, mergedId } = world;
  const tag = String((await preview()).headers.etag);
  return world.administrator.post(
    '/organisation-merges',
    { keptId, mergedId },
    { 'if-match': tag },
  );
}

async function undo(id: string) {
  const path = `/organisation-merges/${id}/restoration`;
  const seen = await api(path);
  const tag = String(seen.headers.etag);
  return world.administrator.post(path, undefined, { 'if-match': tag });
}

beforeAll(async () => {
  world = await new MergeWorld(await testApp()).begin();
}, 60_000);
afterAll(() => world.test.close());

describe('what points at an organisation', () => {
  it('when there is a table that does, then a merge knows what to do with it', async () => {
    const known = tableRules.map(({ table, column }) => `${table}.${column}`);
    const found = await foreignKeysTo(world.test.database, 'organisations');
    expect(found.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(
      [...known, 'partnerships.organisation_id'].toSorted(),
    );
    const hanging = partnershipRules.map(({ table, column }) => `${table}.${column}`);
    const onPartnerships = await foreignKeysTo(world.test.database, 'partnerships');
    expect(onPartnerships.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(
      [...hanging, 'partnership_statuses.partnership_id'].toSorted(),
    );
  });

  it('when something goes over, then there is a word for it', () => {
    const told = [...tableRules, ...partnershipRules].map(({ table }) => table);
    const inWords = told
      .filter((table) => table !== 'organisation_names')
      .map((table) => [table, words.what[table.replaceAll('_', '-')] !== undefined]);
    expect(inWords.filter(([, isThere]) => !isThere)).toEqual([]);
  });
});

describe('two organisations that are one', () => {
  it('when they are merged, then all of the one is of the other, and undone it is as it was', async () => {
    await world.pair('Huize Voorbeeld');
    await world.deeds();
    const before = await world.everything(TABLES);
    const shown = (await preview()).body;
    expect(shown).toMatchObject({
      kept: { name: 'Huize Voorbeeld' },
      merged: { name: 'Stichting Huize Voorbeeld' },
      otherNames: ['Stichting Huize Voorbeeld', 'Het Huis', 'Huize Voorheen'],
      filled: ['kvk', 'phone'],
      coalitions: [{ name: 'Kansrijke Start', joined: true }],
      refusals: [],
    });
    const moves = shown.moves.map(({ what, joined }: { what: string; joined: number }) => [
      what,
      joined,
    ]);
    expect(Object.fromEntries(moves)).toEqual({
      'partner-contacts': 0,
      'role-assignments': 1,
      invitations: 1,
      'agreement-parties': 1,
      'agreement-consents': 0,
      'agreement-requests': 1,
      'reflection-invitations': 1,
      'reflection-hearings': 1,
      'reflection-preparations': 1,
      'follow-ups': 0,
      'action-plan-actions': 0,
      'case-conferences': 0,
      'case-conference-participants': 1,
    });
    // Also what it only organises, and takes no part in, goes over and is named.
    const meeting = shown.moves.find(({ what }: { what: string }) => what === 'case-conferences');
    expect(meeting).toMatchObject({ count: 1, names: ['Overleg van de een'] });
    const { body, status } = await merge();
    expect([status, body.undoneAt]).toEqual([201, null]);

    const kept = await succeeded(api(`/organisations/${world.keptId}`));
    expect(kept).toMatchObject({ kvk: '12345678', phone: '14 0546' });
    const partners = await succeeded(
      world.workspace.lead.get(`${world.workspace.path}/partnerships`),
    );
    expect(
      partners.items.filter(
        (one: { organisation: { id: string } }) => one.organisation.id === world.keptId,
      ),
    ).toMatchObject([
      {
        part: 'Verwijst',
        statuses: [
          { status: 'invited', from: '2024-06-01', to: '2025-01-01' },
          { status: 'active', from: '2025-01-01', to: null },
        ],
      },
    ]);
    const [heard] = await world.test.database.query(
      'SELECT heard_on::text AS "heardOn" FROM reflection_hearings',
    );
    expect(heard).toEqual({ heardOn: '2026-02-02' });

    const gone = await api(`/organisations/${world.mergedId}`);
    expect([gone.status, gone.body.code, gone.body.successor]).toEqual([
      410,
      'organisation.merged',
      { id: world.keptId, name: 'Huize Voorbeeld' },
    ]);
    expect((await api('/organisations?query=het huis')).body.items).toMatchObject([
      { id: world.keptId },
    ]);

    expect((await undo(body.id)).body.undoneAt).not.toBeNull();
    expect(await world.everything(TABLES)).toEqual(before);
    expect((await api(`/organisations/${world.mergedId}`)).status).toBe(200);
    expect((await undo(body.id)).body.code).toBe('organisation-merge.undone');
  });

  it('when something changed since the preview, then it is shown anew and nothing is done', async () => {
    await world.pair('Kraamzorg Veranderlijk');
    const tag = String((await preview()).headers.etag);
    await world.run(`UPDATE organisations SET phone = '14 053' WHERE id = $1`, world.mergedId);
    const { keptId, mergedId } = world;
    const pair = { keptId, mergedId };
    const answer = await world.administrator.post('/organisation-merges', pair, {
      'if-match': tag,
    });
    expect([answer.status, answer.body.code, answer.body.preview.kept.id]).toEqual([
      412,
      'organisation-merge.preview-outdated',
      keptId,
    ]);
    expect((await api(`/organisations/${mergedId}`)).status).toBe(200);
    const lead = await world.workspace.lead.post('/organisation-merges', pair, { 'if-match': tag });
    expect(lead.status).toBe(403);
  });

  it('when something came on top of it, then undoing names it and leaves it', async () => {
    await world.pair('Bibliotheek Erbovenop');
    const merged = (await merge()).body;
    await world.run(
      `INSERT INTO follow_ups (id, coalition_id, title, organisation_id, promised_on, created_at)
       VALUES (gen_random_uuid(), $1, 'Kwam later', $2, '2026-03-01', now())`,
      world.workspace.id,
      world.keptId,
    );
    const path = `/organisation-merges/${merged.id}/restoration`;
    const { body } = await api(path);
    expect(body).toMatchObject({
      returns: [
        { what: 'partnerships', count: 1 },
        { what: 'partner-contacts', count: 1 },
      ],
      since: [{ what: 'follow-ups', count: 1, names: ['Kwam later'] }],
      changedSince: [],
      refusals: [],
    });
    expect((await undo(merged.id)).status).toBe(200);
    const [row] = await world.test.database.query(
      `SELECT organisation_id AS id FROM follow_ups WHERE title = 'Kwam later'`,
    );
    expect(row).toEqual({ id: world.keptId });
  });

  it('when what was joined changed since, or the kept one went up itself, then it is not undone', async () => {
    await world.pair('Welzijn Keten');
    const first = (await merge()).body;
    const oldest = world.mergedId;
    await world.run(
      `UPDATE partnerships SET part = 'Anders' WHERE organisation_id = $1`,
      world.keptId,
    );
    expect((await undo(first.id)).body.code).toBe('organisation-merge.changed-since');
    await world.run(
      `UPDATE partnerships SET part = 'Verwijst' WHERE organisation_id = $1`,
      world.keptId,
    );
    const middle = world.keptId;
    await world.pair('Welzijn Ketting');
    world.mergedId = middle;
    const second = (await merge()).body;
    expect((await undo(first.id)).body.code).toBe('organisation-merge.kept-is-merged');
    expect((await api(`/organisations/${oldest}`)).body.successor.id).toBe(world.keptId);
    expect((await undo(second.id)).status).toBe(200);
    expect((await undo(first.id)).status).toBe(200);
  });

  it('when one is of an example, or they are one already, then there is nothing to merge', async () => {
    await world.pair('MEE Onderling');
    await world.run('UPDATE organisations SET demonstration = true WHERE id = $1', world.keptId);
    expect((await preview()).body.refusals).toEqual(['organisation-merge.example']);
    expect((await merge()).body.code).toBe('organisation-merge.example');
    world.mergedId = world.keptId;
    expect((await preview()).body.code).toBe('organisation-merge.same');
  });

  it('when somebody who is named in it is taken out, then nothing of it is kept, and it says so', async () => {
    await world.pair('Kraamhulp Eenpitter');
    const email = await givenUser(world.test);
    await world.run('UPDATE organisations SET email = $2 WHERE id = $1', world.mergedId, email);
    const { id } = (await merge()).body;
    const person = await signIn(world.test, email);
    expect((await person.post('/me/removal', { email })).status).toBeLessThan(300);
    const kept = await world.test.database.query(
      'SELECT 1 FROM organisation_merge_changes WHERE merge_id = $1',
      [id],
    );
    expect(kept).toEqual([]);
    expect((await undo(id)).body.code).toBe('organisation-merge.not-kept');
  });

  it('when there are more of them, then reading takes as many statements', async () => {
    const { keptId } = world;
    const reads = ['/organisations', `/organisations/${keptId}`, '/likely-doubles'];
    const counts = async () => {
      const found: number[] = [];
      for (const path of reads) found.push(await statementsOf(() => succeeded(api(path))));
      return found;
    };
    await counts();
    const few = await counts();
    for (const name of ['Bureau Een', 'Bureau Twee', 'Bureau Drie']) await world.pair(name);
    expect(await counts()).toEqual(few);
  });

  it('when thirty days have gone by, then it is history', async () => {
    await world.pair('GGD Voorgoed');
    const { id } = (await merge()).body;
    const late = new Date(world.test.clock.now().getTime() + (undoDays + 1) * 24 * 60 * 60_000);
    world.test.clock.set(late.toISOString());
    world.administrator = await signedInAs(world.test, ADMINISTRATOR);
    expect((await undo(id)).body.code).toBe('organisation-merge.undo-too-late');
    const list = await succeeded(api('/organisation-merges'));
    expect(list.items[0]).toMatchObject({ id, undoUntil: null });
  });
});
