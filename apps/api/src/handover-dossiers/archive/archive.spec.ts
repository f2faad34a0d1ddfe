import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { aParty } from '../../agreements/agreement.testing.js';
import { AgreementWorld } from '../../agreements/agreement-world.testing.js';
import { aForm, aPicture } from '../../attachments/a-file.testing.js';
import { succeeded } from '../../publications/coalition.testing.js';
import { aPlan as aReflection, ReflectionErrand } from '../../reflections/reflection.testing.js';
import { signedInAs } from '../../users/user.testing.js';

describe('the archive of a coalition', () => {
  let world: AgreementWorld;
  let archive: string;

  beforeAll(async () => {
    world = await AgreementWorld.made();
    archive = `${world.workspace.path}/handover-dossier/archive`;
    const partners = [
      await world.partner('Verloskundigen', 'medical', 'verloskundige'),
      await world.partner('Welzijn', 'social', 'welzijn'),
    ];
    const agreement = await world.create({ parties: partners.map((id) => aParty(id)) });
    const proposed = await succeeded(world.step(agreement, 'proposal'));
    for (const id of partners) await succeeded(world.answer(world.lead, proposed, id));
    await succeeded(world.step(await world.read(agreement), 'versions'));
    const held = await ReflectionErrand.plan(
      { ...world.workspace, lead: world.lead },
      aReflection(partners, { date: '2026-11-02' }),
    );
    await succeeded(held.take('/meeting', { present: partners }));
    await ReflectionErrand.plan(
      { ...world.workspace, lead: world.lead },
      aReflection(partners, { date: '2027-11-02' }),
    );
    const picture = aForm(
      { subject: 'coalition', subjectId: world.workspace.id, statement: 'no-client-data' },
      { name: 'foto.png', bytes: aPicture },
    );
    const { path } = world.workspace;
    await succeeded(world.lead.post(`${path}/attachments`, picture.body, picture.headers));
  }, 120_000);
  afterAll(() => world.test.close());

  it('when the lead takes it along, then every document is there, whole, and the trail says so', async () => {
    const answer = await world.lead.get(archive);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/zip');
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename\*=UTF-8''dossier-van-kansrijke-start-2026-11-03\.zip$/,
    );
    const files = unzipSync(answer.bytes);
    const root = 'dossier-van-kansrijke-start';
    const documents = Object.keys(files).filter((name) => /\.(?:pdf|png)$/.test(name));
    expect(documents).toEqual([
      `${root}/001-overdracht-van-kansrijke-start/overdracht-van-kansrijke-start.pdf`,
      `${root}/002-prenataal-huisbezoek-versie-1/prenataal-huisbezoek-versie-1.pdf`,
      `${root}/003-prenataal-huisbezoek-versie-2/prenataal-huisbezoek-versie-2.pdf`,
      `${root}/004-reflectiegesprek-van-2-november-2026/reflectiegesprek-van-2-november-2026.pdf`,
      `${root}/005-foto-png/foto-png.png`,
    ]);
    const manifest = Buffer.from(files[`${root}/manifest-sha256.txt`] ?? []).toString();
    const listed = manifest.trim().split('\n');
    expect(listed).toHaveLength(Object.keys(files).length - 1);
    for (const line of listed) {
      const [hash, path = ''] = line.split('  ');
      const bytes = files[`${root}/${path}`] ?? new Uint8Array();
      expect([path, createHash('sha256').update(bytes).digest('hex')]).toEqual([path, hash]);
    }
    const [picture] = documents.slice(-1);
    expect(Buffer.from(files[picture ?? ''] ?? [])).toEqual(Buffer.from(aPicture));
    const lines = await world.test.database.query<{ action: string }>(
      `SELECT action FROM audit_entries WHERE subject_type = 'handover-dossier'`,
    );
    expect(lines).toEqual([{ action: 'archive' }]);
  }, 60_000);

  it('when somebody else asks, then who answers for the coalition gets it, and an editor does not', async () => {
    const scope = { kind: 'coalition', id: world.workspace.id } as const;
    const [sponsor, editor] = [
      await signedInAs(world.test, { role: 'sponsor', scope }),
      await signedInAs(world.test, { role: 'editor', scope }),
    ];
    expect((await sponsor.get(archive)).status).toBe(200);
    expect((await editor.get(archive)).status).toBe(403);
    expect((await (await signedInAs(world.test)).get(archive)).status).toBe(404);
  }, 60_000);
});
