import type { PartnerImportView } from '@zorgpaden/domain/partner-imports/contract';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { carryOut, handIn, lookAt, seen, undo } from './partner-import.testing.js';

const HEADS = 'Organisatie;Soort;Contactpersoon;Functie;E-mail;Mobiel';
const LIST = [
  HEADS,
  'JGZ Noord;JGZ;A. Voorbeeld;Teamleider;a@jgz.example;0612345678',
  'JGZ Noord;JGZ;;Jeugdarts;arts@jgz.example;',
  'JGZ Noord;JGZ;A. Voorbeeld;teamleider;A@jgz.example;',
  'Wijkteam Noord;;B. Voorbeeld;Wethouder jeugd;;',
].join('\r\n');

interface Contact {
  readonly id: string;
  readonly job: string;
  readonly level: string;
  readonly email: string;
  readonly version: number;
  readonly organisation: { readonly name: string };
  readonly person: { readonly name: string; readonly phone: string; readonly email: string } | null;
}

describe('the contacts that a list of partners tells of', () => {
  let test: TestApp;
  let workspace: Workspace;
  const address = (id: string) => `${workspace.path}/partner-imports/${id}`;
  const contacts = async (): Promise<Contact[]> =>
    (await succeeded(workspace.lead.get(`${workspace.path}/partner-contacts`))).items;
  const told = async () =>
    (
      await test.database.query<{ recipient: string }>(
        `SELECT recipient FROM mails WHERE kind = 'partner-contact-entered' ORDER BY 1`,
      )
    ).map(({ recipient }) => recipient);

  let first: PartnerImportView;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
    first = await broughtIn();
  }, 60_000);
  afterAll(() => test.close());

  async function broughtIn() {
    const list = await lookAt(workspace, await handIn(workspace, LIST));
    expect(list.counts).toMatchObject({ new: 1, repeated: 2, wrong: 1 });
    const path = `${address(list.id)}/rows`;
    const [wrong] = (await succeeded(workspace.lead.get(`${path}?verdict=wrong`))).items;
    expect(wrong.problems).toEqual([
      { field: 'contactEmail', code: 'partner-import.contact.mail-missing' },
    ]);
    const mended = await succeeded(
      workspace.lead.patch(`${path}/5`, { contactEmail: 'b@wijk.example' }, seen(list)),
    );
    expect(mended.counts).toMatchObject({ new: 2, wrong: 0 });
    return carryOut(test, workspace, mended);
  }

  it('when it goes in, then each is there once, and who is named is told', async () => {
    expect(first.outcomes).toEqual({ added: 2, merged: 2, refused: 0 });
    expect(await contacts()).toMatchObject([
      {
        ...{ job: 'Teamleider', level: 'management', email: '' },
        person: { name: 'A. Voorbeeld', phone: '06 12 34 56 78', email: 'a@jgz.example' },
      },
      { job: 'Jeugdarts', level: 'uitvoering', email: 'arts@jgz.example', person: null },
      { job: 'Wethouder jeugd', level: 'bestuur', person: { email: 'b@wijk.example' } },
    ]);
    expect(await told()).toEqual(['a@jgz.example', 'b@wijk.example']);
    const { items } = await succeeded(workspace.lead.get(`${workspace.path}/trail`));
    const actions = items.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(expect.arrayContaining(['add', 'enter-person', 'finish']));
    expect(JSON.stringify(items)).not.toContain('A. Voorbeeld');
  });

  it('when it comes again with one more, then only that one is new', async () => {
    const more = `${HEADS}\nJGZ Noord;JGZ;A. Voorbeeld;Teamleider;a@jgz.example;\nWijkteam Noord;;;Balie;;\n`;
    const list = await lookAt(workspace, await handIn(workspace, more));
    expect(list.counts).toMatchObject({ same: 1, changed: 1 });
    await carryOut(test, workspace, list);
    expect((await contacts()).map(({ job }) => job)).toEqual([
      ...['Teamleider', 'Jeugdarts', 'Wethouder jeugd', 'Balie'],
    ]);
    await undo(test, workspace, list);
    expect(await contacts()).toHaveLength(3);
  });

  it('when it is undone, then they are gone, and nobody is told any more', async () => {
    const preview = await succeeded(workspace.lead.get(`${address(first.id)}/reversal`));
    expect(preview).toMatchObject({ organisations: 2, partnerships: 2, contacts: 3, staying: [] });
    await undo(test, workspace, first);
    expect(await contacts()).toEqual([]);
    expect(await told()).toEqual([]);
    for (const table of ['partner_contacts', 'contact_persons', 'single_use_links']) {
      expect(await test.database.query(`SELECT 1 FROM ${table}`)).toEqual([]);
    }
  });

  it('when somebody went on with one, then it stays with its partner, and the undo says why', async () => {
    const list = await broughtIn();
    const [one, second] = await contacts();
    const { job, level, version } = second as Contact;
    const change = { job, level, role: null, phone: '', email: 'ander@jgz.example' };
    await succeeded(
      workspace.lead.put(`${workspace.path}/partner-contacts/${second?.id}`, change, {
        'if-match': `"${version}"`,
      }),
    );
    const person = { name: 'C. Voorbeeld', phone: '', email: 'c@jgz.example' };
    await succeeded(
      workspace.lead.put(`${workspace.path}/partner-contacts/${one?.id}/person`, person),
    );
    const preview = await succeeded(workspace.lead.get(`${address(list.id)}/reversal`));
    expect(preview).toMatchObject({ organisations: 1, partnerships: 1, contacts: 1 });
    expect(preview.staying).toEqual([
      {
        name: 'JGZ Noord',
        because: expect.arrayContaining([
          { what: 'changed', times: 1 },
          { what: 'contact_persons', times: 1 },
          { what: 'partner_contacts', times: 2 },
        ]),
      },
    ]);
    await undo(test, workspace, list);
    expect((await contacts()).map(({ organisation }) => organisation.name)).toEqual([
      ...['JGZ Noord', 'JGZ Noord'],
    ]);
  });

  it('when a cell of one holds data of a client, then it is not kept', async () => {
    const list = `${HEADS}\nJGZ;jgz;;BSN 111222333;;\n`;
    const looked = await lookAt(workspace, await handIn(workspace, list));
    const [row] = (await succeeded(workspace.lead.get(`${address(looked.id)}/rows`))).items;
    expect(row.problems).toEqual([{ field: 'contactJob', code: 'field.citizen-service-number' }]);
    expect(row.cells).not.toHaveProperty('contactJob');
  });
});
