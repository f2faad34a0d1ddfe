import { Jobs } from '../platform/jobs/index.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { carryOut, FILE, handIn, lookAt, seen, undo } from './partner-import.testing.js';

const LIST = [
  'Naam;Soort;Telefoon;KvK;Rol',
  'JGZ Noord;JGZ;0546-541111;12345678;Huisbezoeken',
  'Wijkteam Noord;;0546 54 22 22;;',
  'De Linde;brandweer;;;',
].join('\r\n');

describe('a list of partners', () => {
  let test: TestApp;
  let workspace: Workspace;
  const address = (id: string) => `${workspace.path}/partner-imports/${id}`;
  const rows = async (id: string, query = '') =>
    (await succeeded(workspace.lead.get(`${address(id)}/rows${query}`))).items;
  const partners = async () =>
    (await succeeded(workspace.lead.get(`${workspace.path}/partnerships`))).items.map(
      ({ organisation }: { organisation: { name: string } }) => organisation.name,
    );

  beforeEach(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
  }, 60_000);
  afterEach(() => test.close());

  it('when it is handed in, then nothing is entered, and its columns are understood', async () => {
    const list = await handIn(workspace, LIST);
    expect(list).toMatchObject({ state: 'uploaded', rows: 3, firstRow: 2, version: 1 });
    expect(list.columns.map(({ field }) => field)).toEqual([
      ...['name', 'partnerType', 'phone', 'kvk', 'part'],
    ]);
    expect(list.columns[0]?.examples).toEqual(['JGZ Noord', 'Wijkteam Noord', 'De Linde']);
    expect(await partners()).toEqual([]);
  });

  it('when it is looked at, then every row says what will become of it', async () => {
    const list = await lookAt(workspace, await handIn(workspace, LIST));
    expect(list.state).toBe('looked-at');
    expect(list.counts).toMatchObject({ new: 2, wrong: 1 });
    expect(list.unknownTypes).toEqual(['brandweer']);
    const [, second, third] = await rows(list.id);
    expect(second).toMatchObject({
      number: 3,
      notices: [{ field: 'partnerType', code: 'partner-import.type.from-name' }],
    });
    expect(third.problems).toEqual([{ field: 'partnerType', code: 'partner-import.type.unknown' }]);
    expect(await rows(list.id, '?verdict=wrong')).toHaveLength(1);
  });

  it('when a word or a row is repaired, then it is right; and the next list is read so too', async () => {
    const first = await lookAt(workspace, await handIn(workspace, LIST), {
      typeWords: { Brandweer: 'veilig-thuis' },
    });
    expect(first.counts).toMatchObject({ new: 3, wrong: 0 });
    const renamed = LIST.replace('Naam;Soort', 'Naam;Iets eigens').replace('De Linde', '');
    const second = await handIn(workspace, renamed);
    const fields = ['name', 'partnerType', 'phone', 'kvk', 'part'];
    const looked = await lookAt(workspace, second, { fields });
    expect(looked.counts.wrong).toBe(1);
    const repaired = await succeeded(
      workspace.lead.patch(`${address(second.id)}/rows/4`, { name: 'De Linde' }, seen(looked)),
    );
    expect(repaired.counts.wrong).toBe(1);
    const again = await succeeded(
      workspace.lead.patch(
        `${address(second.id)}/rows/4`,
        { partnerType: 'veilig-thuis' },
        seen(repaired),
      ),
    );
    expect(again.counts).toMatchObject({ new: 3, wrong: 0 });
    const third = await handIn(workspace, renamed);
    expect(third.columns[1]).toMatchObject({ head: 'Iets eigens', field: 'partnerType' });
    expect(third.typeWords).toEqual({ brandweer: 'veilig-thuis' });
  });

  it('when it is brought in, then the good rows are partners and the others stand in a file', async () => {
    const list = await lookAt(workspace, await handIn(workspace, LIST));
    const done = await carryOut(test, workspace, list);
    expect(done).toMatchObject({
      state: 'done',
      done: 3,
      outcomes: { added: 2, merged: 0, refused: 1 },
    });
    expect(await partners()).toEqual(['JGZ Noord', 'Wijkteam Noord']);
    const [partner] = (await succeeded(workspace.lead.get(`${workspace.path}/partnerships`))).items;
    expect(partner.importedFrom).toEqual({ importId: list.id, fileName: '', on: '2026-11-03' });
    const { text } = await workspace.lead.get(`${address(list.id)}/refused-rows?format=csv`);
    expect(text).toBe(
      '\uFEFFNaam,Soort,Telefoon,KvK,Rol,Rij,Waarom niet\r\n' +
        'De Linde,brandweer,,,,4,Dit soort partner kennen wij niet. Kies een soort.\r\n',
    );
    const history = await succeeded(workspace.lead.get(`${workspace.path}/trail`));
    expect(history.items.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['hand-in', 'map-columns', 'carry-out', 'add-partner', 'finish']),
    );
  });

  it('when it is brought in for the second time, then it adds what it knows more and nothing else', async () => {
    await carryOut(test, workspace, await lookAt(workspace, await handIn(workspace, LIST)));
    const more = 'Naam;Soort;Website;Telefoon\nJGZ Noord;JGZ;www.jgz.example;0546-549999\n';
    const list = await lookAt(workspace, await handIn(workspace, more));
    expect(list.counts).toMatchObject({ changed: 1, new: 0 });
    const done = await carryOut(test, workspace, list);
    expect(done.outcomes).toEqual({ added: 0, merged: 1, refused: 0 });
    const [{ id }] = (await succeeded(workspace.lead.get('/organisations?query=jgz'))).items;
    expect(await succeeded(workspace.lead.get(`/organisations/${id}`))).toMatchObject({
      website: 'https://www.jgz.example',
      phone: '0546 54 11 11',
      version: 2,
    });
  });

  it('when a row may be a double, then nobody enters it before somebody said', async () => {
    await carryOut(test, workspace, await lookAt(workspace, await handIn(workspace, LIST)));
    const other = await givenWorkspace(test, ['GM0153']);
    const again = 'Naam;Soort\nJGZ Noordd;JGZ\n';
    const list = await lookAt(other, await handIn(other, again));
    expect(list.counts.double).toBe(1);
    const at = `${other.path}/partner-imports/${list.id}`;
    const [row] = (await succeeded(other.lead.get(`${at}/rows`))).items;
    expect(row.candidates).toMatchObject([{ name: 'JGZ Noord', reasons: ['like-name'] }]);
    const { organisationId } = row.candidates[0];
    const decision = { rows: [2], decision: { kind: 'organisation', organisationId } };
    const decided = await succeeded(other.lead.post(`${at}/decisions`, decision, seen(list)));
    expect(decided.counts.existing).toBe(1);
    const done = await carryOut(test, other, decided);
    expect(done.outcomes).toEqual({ added: 1, merged: 0, refused: 0 });
    expect(await test.database.query('SELECT 1 FROM organisations')).toHaveLength(2);
  });

  it('when it holds data of a client, then those are not kept, and the row says so', async () => {
    const told = 'Naam;Soort;Rol\nJGZ;jgz;BSN 111222333\n';
    const list = await lookAt(workspace, await handIn(workspace, told));
    const [row] = await rows(list.id);
    expect(row.problems).toEqual([{ field: 'part', code: 'field.citizen-service-number' }]);
    expect(row.cells).toEqual({ name: 'JGZ', partnerType: 'jgz' });
    const kept = await test.database.query(
      `SELECT 1 FROM partner_import_rows r WHERE r::text LIKE '%111222333%'`,
    );
    expect(kept).toEqual([]);
    const change = { part: 'BSN 111222333' };
    const refused = await workspace.lead.patch(`${address(list.id)}/rows/2`, change, seen(list));
    expect(refused.body.errors).toMatchObject([
      { pointer: '/part', code: 'field.citizen-service-number' },
    ]);
  });

  it('when it is undone, then everything is as before, but for what somebody went on with', async () => {
    const before = await carryOut(
      test,
      workspace,
      await lookAt(workspace, await handIn(workspace, LIST)),
    );
    const [partner] = (await succeeded(workspace.lead.get(`${workspace.path}/partnerships`))).items;
    await succeeded(
      workspace.lead.patch(
        `${workspace.path}/partnerships/${partner.id}`,
        { part: 'Meer dan dat' },
        { 'if-match': '"1"' },
      ),
    );
    const preview = await succeeded(workspace.lead.get(`${address(before.id)}/reversal`));
    expect(preview).toEqual({
      organisations: 1,
      partnerships: 1,
      contacts: 0,
      restored: 0,
      staying: [
        {
          name: 'JGZ Noord',
          because: expect.arrayContaining([{ what: 'changed', times: 1 }]),
        },
      ],
    });
    const undone = await undo(test, workspace, before);
    expect(undone).toMatchObject({ state: 'undone', undoableUntil: null });
    expect(await partners()).toEqual(['JGZ Noord']);
    const again = await workspace.lead.post(`${address(before.id)}/reversal`);
    expect(again.body.code).toBe('partner-import.not-undoable');
  });

  it('when it is stopped, then the rest stands in the file, and what was done can be undone', async () => {
    const many = Array.from({ length: 120 }, (_, index) => `Organisatie ${index * 7919};jgz`);
    const list = await lookAt(
      workspace,
      await handIn(workspace, ['Naam;Soort', ...many].join('\n')),
    );
    expect(list.counts.new + list.counts.double).toBe(120);
    await succeeded(workspace.lead.post(`${address(list.id)}/execution`, undefined, seen(list)));
    await succeeded(workspace.lead.post(`${address(list.id)}/cancellation`));
    await test.app.get(Jobs).runNow('partner-import', { coalitionId: workspace.id, id: list.id });
    const state = await succeeded(workspace.lead.get(address(list.id)));
    expect(state).toMatchObject({ state: 'cancelled', done: 120 });
    expect(state.undoableUntil).not.toBeNull();
  });

  it('when who began it may not any more, then it stops, and the rest stands in the file', async () => {
    const list = await lookAt(workspace, await handIn(workspace, LIST));
    await succeeded(workspace.lead.post(`${address(list.id)}/execution`, undefined, seen(list)));
    await test.database.query('DELETE FROM role_assignments WHERE coalition_id = $1', [
      workspace.id,
    ]);
    await test.app.get(Jobs).runNow('partner-import', { coalitionId: workspace.id, id: list.id });
    const outcomes = await test.database.query<{ outcome: string }>(
      'SELECT outcome FROM partner_import_rows WHERE number > 1',
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused']);
    expect(await test.database.query('SELECT 1 FROM partnerships')).toEqual([]);
  });

  it('when two people work on it, then the second is told', async () => {
    const list = await lookAt(workspace, await handIn(workspace, LIST));
    const decision = { rows: [2], decision: { kind: 'leave-out' } };
    await succeeded(workspace.lead.post(`${address(list.id)}/decisions`, decision, seen(list)));
    const late = await workspace.lead.post(`${address(list.id)}/decisions`, decision, seen(list));
    expect(late.status).toBe(412);
    expect(late.body.code).toBe('partner-import.version-conflict');
  });

  it('when it is no list, or more than there may be, then that is said, and nothing is kept', async () => {
    const post = (body: Uint8Array, headers = FILE) =>
      workspace.lead.post(`${workspace.path}/partner-imports`, body, headers);
    const pdf = await post(Buffer.from('%PDF-1.7'));
    expect([pdf.status, pdf.body.code]).toEqual([400, 'partner-import.file.kind']);
    const large = await post(Buffer.alloc(20 * 1024 * 1024 + 1, 'a'));
    expect([large.status, large.body.code]).toEqual([413, 'request.too-large']);
    const json = await workspace.lead.post(`${workspace.path}/partner-imports`, {});
    expect(json.status).toBe(415);
    const elsewhere = await workspace.lead.post(
      `${workspace.path}/contact-routes`,
      Buffer.from('x'),
      FILE,
    );
    expect(elsewhere.status).toBe(415);
    expect(await test.database.query('SELECT 1 FROM partner_imports')).toEqual([]);
  });
});
