import { createHash } from 'node:crypto';
import { undoDays } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { anAgreement } from '../agreements/agreement.testing.js';
import { FileStore } from '../platform/files/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { signedInAs } from '../users/user.testing.js';
import { aForm, aPdf, aPicture, aWordFile } from './a-file.testing.js';

const DAY = 24 * 60 * 60_000;
let test: TestApp;
let workspace: Workspace;
let attachments: string;

beforeEach(async () => {
  test = await testApp();
  await givenMunicipalities(test);
  workspace = await givenWorkspace(test);
  attachments = `${workspace.path}/attachments`;
}, 60_000);
afterEach(() => test.close());

const covenant = {
  name: 'Convenant 2026.pdf',
  bytes: aPdf('Wij spreken af dat wij elkaar bellen.'),
};
const said = () => ({
  ...{
    subject: 'coalition',
    subjectId: workspace.id,
    description: 'Getekend',
    statement: 'no-client-data',
  },
});

function attach(
  file: Parameters<typeof aForm>[1],
  fields: Readonly<Record<string, string>> = said(),
  more: { client?: TestClient; headers?: Readonly<Record<string, string>> } = {},
) {
  const { body, headers } = aForm(fields, file);
  return (more.client ?? workspace.lead).post(attachments, body, { ...headers, ...more.headers });
}

const names = async () =>
  ((await succeeded(workspace.lead.get(attachments))).items as { name: string }[]).map(
    ({ name }) => name,
  );

describe('a file beside a coalition', () => {
  it('when it is attached, then it is in the list and comes back byte for byte', async () => {
    const added = await attach(covenant);
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({
      ...{ name: covenant.name, description: 'Getekend', kind: 'pdf', size: covenant.bytes.length },
      ...{ subject: 'coalition', subjectId: workspace.id },
    });
    expect(await names()).toEqual([covenant.name]);
    const file = await workspace.lead.get(`${attachments}/${added.body.id}/file`);
    expect(file.bytes.equals(covenant.bytes)).toBe(true);
  });

  it('when it belongs to an agreement, then it stands in the list of that alone', async () => {
    await succeeded(attach(covenant));
    const agreement = await succeeded(
      workspace.lead.post(`${workspace.path}/agreements`, anAgreement()),
    );
    const of = { ...said(), subject: 'agreement', subjectId: agreement.id };
    const { id } = await succeeded(attach({ ...covenant, name: 'Getekend.pdf' }, of));
    const query = `?subject=agreement&subjectId=${agreement.id}`;
    const { items } = await succeeded(workspace.lead.get(`${attachments}${query}`));
    expect((items as { id: string }[]).map((item) => item.id)).toEqual([id]);
    const elsewhere = { ...of, subject: 'coalition' };
    expect((await attach(covenant, elsewhere)).status).toBe(404);
  });

  it('when it is downloaded, then a browser keeps it and runs nothing in it', async () => {
    const { id } = await succeeded(attach(covenant));
    const { headers } = await workspace.lead.get(`${attachments}/${id}/file`);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''Convenant%202026.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(headers['content-security-policy']).toContain('sandbox');
  });

  it('when a partner of the coalition asks, then it reads; a stranger learns of nothing', async () => {
    const { id } = await succeeded(attach(covenant));
    const sponsor = await signedInAs(test, {
      ...{ role: 'sponsor', scope: { kind: 'coalition', id: workspace.id } },
    });
    expect((await sponsor.get(`${attachments}/${id}/file`)).status).toBe(200);
    expect((await attach(covenant, said(), { client: sponsor })).status).toBe(403);
    const stranger = await signedInAs(test);
    expect((await stranger.get(attachments)).status).toBe(404);
    expect((await attach(covenant, said(), { client: stranger })).status).toBe(404);
  });

  it.each([
    [
      'in its words',
      { name: 'verslag.docx', bytes: aWordFile([['bsn 111', '222333']]) },
      'field.citizen-service-number',
    ],
    [
      'on a page',
      { name: 'verslag.pdf', bytes: aPdf('Mevrouw Jansen, geb. 12-3-1998') },
      'field.client-story.birth',
    ],
    [
      'in its name',
      { name: 'Intake mevrouw Jansen.png', bytes: aPicture },
      'field.client-story.name',
    ],
  ])('when there is data of a client %s, then it is refused at the file', async (_, file, code) => {
    const refused = await attach(file);
    expect(refused.status).toBe(400);
    const errors = refused.body.errors as { pointer: string; code: string }[];
    expect(errors.map(({ pointer, code: what }) => [pointer, what])).toContainEqual([
      '/file',
      code,
    ]);
    expect(await names()).toEqual([]);
  });

  it('when somebody says that it is none, then it stays, and the trail says so', async () => {
    const file = { name: 'Brief van mevrouw Jansen.png', bytes: aPicture };
    const overrules = [{ pointer: '/file', sign: 'name', reason: 'de wethouder' }];
    const header = { overrules: encodeURIComponent(JSON.stringify(overrules)) };
    expect((await attach(file, said(), { headers: header })).status).toBe(201);
    const lines = await test.database.query<{ action: string }>(
      `SELECT action FROM audit_entries WHERE subject_type = 'attachment' ORDER BY id`,
    );
    expect(lines.map(({ action }) => action)).toEqual(['attach', 'overrule']);
  });

  it.each([
    ['another kind', { name: 'a.exe', bytes: Buffer.from('MZ') }, 'attachment.kind-unknown'],
    ['another name than it is', { name: 'a.docx', bytes: aPdf('x') }, 'attachment.other-name'],
    ['a broken file', { name: 'a.pdf', bytes: Buffer.from('%PDF-1.7 x') }, 'attachment.malformed'],
    [
      'macros',
      { name: 'a.docx', bytes: aWordFile([], { 'word/vbaProject.bin': 'x' }) },
      'attachment.macros',
    ],
    ['nothing', undefined, 'attachment.missing'],
  ])('when it is %s, then the form says so at the file', async (_, file, code) => {
    const refused = await attach(file);
    expect([refused.status, refused.body.errors]).toMatchObject([
      400,
      [{ pointer: '/file', code }],
    ]);
  });

  it('when it is larger than may be, then it is refused before it is read whole', async () => {
    const refused = await attach({ name: 'a.pdf', bytes: Buffer.alloc(11 * 1024 * 1024) });
    expect([refused.status, refused.body.code]).toEqual([413, 'attachment.too-large']);
  });

  it('when nobody says that there is no data of clients in it, then it is refused', async () => {
    const { statement: _, ...silent } = said();
    const refused = await attach(covenant, silent);
    expect(refused.body.errors).toMatchObject([
      { pointer: '/statement', code: 'attachment.statement-missing' },
    ]);
  });

  it('when a field is unknown, or the thing is not there, then it is refused', async () => {
    expect((await attach(covenant, { ...said(), extra: 'x' })).body.errors).toMatchObject([
      { pointer: '/extra', code: 'field.unknown' },
    ]);
    expect((await attach(covenant, { ...said(), subjectId: uuidv7() })).status).toBe(404);
  });

  it('when it is no form, then only a form is taken, and only here', async () => {
    expect((await workspace.lead.post(attachments, said())).status).toBe(400);
    const { body, headers } = aForm(said(), covenant);
    expect((await workspace.lead.post('/me/removal', body, headers)).status).toBe(415);
  });

  it('when the same form comes twice, then there is one', async () => {
    const headers = { 'idempotency-key': 'twee-keer-gedrukt' };
    const first = await succeeded(attach(covenant, said(), { headers }));
    const second = await succeeded(attach(covenant, said(), { headers }));
    expect(second.id).toBe(first.id);
    expect(await names()).toHaveLength(1);
  });

  it('when it is taken away, then it can be brought back', async () => {
    const { id } = await succeeded(attach(covenant));
    expect((await workspace.lead.delete(`${attachments}/${id}`)).status).toBe(204);
    expect((await workspace.lead.delete(`${attachments}/${id}`)).status).toBe(404);
    expect((await workspace.lead.get(`${attachments}/${id}/file`)).status).toBe(404);
    expect((await workspace.lead.post(`${attachments}/${id}/restoration`)).status).toBe(201);
    const again = await workspace.lead.post(`${attachments}/${id}/restoration`);
    expect(again.body.code).toBe('attachment.not-deleted');
    expect(await names()).toEqual([covenant.name]);
  });

  it('when there are as many as may be, then no more come, also not back', async () => {
    const { id } = await succeeded(attach(covenant));
    await workspace.lead.delete(`${attachments}/${id}`);
    for (let index = 0; index < 20; index += 1) await succeeded(attach(covenant));
    expect((await attach(covenant)).body.code).toBe('attachment.too-many');
    expect((await workspace.lead.post(`${attachments}/${id}/restoration`)).status).toBe(409);
  });

  it('when a scanner finds a virus or does not answer, then nothing is kept', async () => {
    const scanned = await testApp({ clamdUrl: 'tcp://127.0.0.1:1' });
    await givenMunicipalities(scanned);
    const other = await givenWorkspace(scanned);
    const { body, headers } = aForm({ ...said(), subjectId: other.id }, covenant);
    const refused = await other.lead.post(`${other.path}/attachments`, body, headers);
    expect([refused.status, refused.body.code]).toEqual([503, 'attachment.not-scanned']);
    expect(await scanned.database.query('SELECT 1 FROM stored_files')).toEqual([]);
    await scanned.close();
  });
});

describe('a file that was taken away', () => {
  const tidyUp = () => test.app.get(Jobs).runNow('attachment-cleanup');
  const rows = async (table: string) =>
    (await test.database.query(`SELECT 1 FROM ${table}`)).length;

  it('when its time is over, then it is gone for good, unless something else holds the same file', async () => {
    const first = await succeeded(attach(covenant));
    const second = await succeeded(attach(covenant));
    await workspace.lead.delete(`${attachments}/${first.id}`);
    test.clock.set(new Date(test.clock.now().getTime() + (undoDays + 1) * DAY).toISOString());
    await tidyUp();
    expect([await rows('attachments'), await rows('stored_files')]).toEqual([1, 1]);
    await test.database.query('UPDATE attachments SET deleted_at = added_at WHERE id = $1', [
      second.id,
    ]);
    await tidyUp();
    expect([await rows('attachments'), await rows('stored_files')]).toEqual([0, 0]);
    const hash = createHash('sha256').update(covenant.bytes).digest('hex');
    expect(await test.app.get(FileStore).get(hash)).toBeNull();
  });

  it('when a write failed and left a file behind, then it goes after a day', async () => {
    await attach(covenant, { ...said(), subjectId: uuidv7() });
    expect(await rows('stored_files')).toBe(1);
    await tidyUp();
    expect(await rows('stored_files')).toBe(1);
    test.clock.set(new Date(test.clock.now().getTime() + 2 * DAY).toISOString());
    await tidyUp();
    expect(await rows('stored_files')).toBe(0);
  });
});
