import XLSX from '@e965/xlsx';
import { handIn, lookAt } from '../partner-imports/partner-import.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';

describe('the partners of a coalition as a file', () => {
  let test: TestApp;
  let workspace: Workspace;

  beforeEach(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
    const { lead, path } = workspace;
    const { id } = await succeeded(
      lead.post(`${path}/partnerships`, {
        organisation: {
          name: '=HYPERLINK("x")',
          partnerType: 'jgz',
          phone: '0546 54 11 11',
          visitingAddress: { street: 'Dorp 1', postcode: '7607 AB', place: 'Almelo' },
        },
        status: 'active',
        from: '2026-01-01',
        part: 'Doet mee; altijd',
      }),
    );
    const contact = { partnershipId: id, job: 'Team A', level: 'uitvoering', role: null };
    await succeeded(
      lead.post(`${path}/partner-contacts`, { ...contact, phone: '0546 54 22 22', email: '' }),
    );
  }, 60_000);
  afterEach(() => test.close());

  const download = (format: string) =>
    workspace.lead.get(`${workspace.path}/partner-list?format=${format}`);

  it('when it is CSV, then nothing in it is taken for a formula', async () => {
    const { text, headers } = await download('csv');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="partners-.*\.csv"$/);
    expect(text.split('\r\n')[1]).toBe(
      `"'=HYPERLINK(""x"")",JGZ,,0546 54 11 11,,,Dorp 1,7607 AB,Almelo,,,,Doet mee; altijd,2026-01-01`,
    );
  });

  it('when it is XLSX, then it opens as a spreadsheet of texts', async () => {
    const answer = await test.app.inject({
      url: `/api/v1${workspace.path}/partner-list`,
      headers: {
        cookie: [...workspace.lead.cookies].map((pair) => pair.join('=')).join('; '),
      },
    });
    const book = XLSX.read(answer.rawPayload, { type: 'buffer' });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    expect(sheet['A2']).toMatchObject({ t: 's', v: '=HYPERLINK("x")' });
    expect(sheet['A2']).not.toHaveProperty('f');
  });

  it('when it is vCard, then there is a card of the organisation and one of each function', async () => {
    const { text, headers } = await download('vcf');
    expect(headers['content-type']).toBe('text/vcard; charset=utf-8');
    expect(text.match(/BEGIN:VCARD/g)).toHaveLength(2);
    expect(text).toContain('KIND:org\r\nFN:=HYPERLINK("x")\r\n');
    expect(text).toContain('ADR;TYPE=work:;;Dorp 1;Almelo;;7607 AB;\r\n');
    expect(text).toContain('FN:Team A\\, =HYPERLINK("x")\r\n');
    expect(text).toContain('TEL;TYPE="work,voice":0546 54 22 22\r\n');
  });

  it('when the table is handed in again, then every column is known and nothing changes', async () => {
    const { text } = await download('csv');
    const list = await lookAt(workspace, await handIn(workspace, text.replaceAll(`'=`, '=')));
    expect(list.columns.every(({ field }) => field !== null)).toBe(true);
    expect(list.counts).toMatchObject({ same: 1, new: 0, wrong: 0 });
  });
});
