import { type Attempts, coalition, type Scene, seen } from './attempt.testing.js';

const imports = (scene: Scene) => `${coalition(scene)}/partner-imports`;
const one = (scene: Scene) => `${imports(scene)}/${scene.subject.importId}`;
const FILE = { 'content-type': 'application/octet-stream' };

/** As though it was that far. */
const at = (scene: Scene, columns: string) => () =>
  scene.test.database.query(
    `UPDATE partner_imports SET ${columns} WHERE id = '${scene.subject.importId}'`,
  );

/** Lists of partners that are brought in. */
export const partnerImportRequests: Readonly<Record<string, Attempts>> = {
  'GET /organisations/likely-doubles': () => [{ path: '/organisations/likely-doubles?name=JGZ' }],
  'GET /coalitions/{coalitionId}/partner-list': (scene) => [
    { path: `${coalition(scene)}/partner-list?format=vcf` },
  ],
  'GET /coalitions/{coalitionId}/partner-imports': (scene) => [{ path: imports(scene) }],
  'POST /coalitions/{coalitionId}/partner-imports': (scene) => [
    {
      path: `${imports(scene)}?fileName=lijst.csv`,
      body: Buffer.from('Naam;Soort\nJGZ;jgz\n'),
      headers: FILE,
    },
  ],
  'GET /coalitions/{coalitionId}/partner-imports/{id}': (scene) => [{ path: one(scene) }],
  'PUT /coalitions/{coalitionId}/partner-imports/{id}/mapping': (scene) => [
    {
      path: `${one(scene)}/mapping`,
      body: { fields: ['name', 'partnerType'], firstRow: 2, since: '2026-11-01' },
      headers: seen(1),
    },
  ],
  'GET /coalitions/{coalitionId}/partner-imports/{id}/rows': (scene) => [
    { path: `${one(scene)}/rows` },
  ],
  'PATCH /coalitions/{coalitionId}/partner-imports/{id}/rows/{number}': (scene) => [
    { path: `${one(scene)}/rows/2`, body: { name: 'JGZ Noord' }, headers: seen(1) },
  ],
  'POST /coalitions/{coalitionId}/partner-imports/{id}/decisions': (scene) => [
    {
      path: `${one(scene)}/decisions`,
      body: { rows: [2], decision: { kind: 'leave-out' } },
      headers: seen(1),
    },
  ],
  'POST /coalitions/{coalitionId}/partner-imports/{id}/execution': (scene) => [
    {
      path: `${one(scene)}/execution`,
      headers: seen(1),
      prepare: at(scene, 'looked_at = now()'),
    },
  ],
  'POST /coalitions/{coalitionId}/partner-imports/{id}/cancellation': (scene) => [
    { path: `${one(scene)}/cancellation`, prepare: at(scene, 'started_at = now()') },
  ],
  'GET /coalitions/{coalitionId}/partner-imports/{id}/refused-rows': (scene) => [
    { path: `${one(scene)}/refused-rows?format=csv` },
  ],
  'GET /coalitions/{coalitionId}/partner-imports/{id}/reversal': (scene) => [
    { path: `${one(scene)}/reversal` },
  ],
  'POST /coalitions/{coalitionId}/partner-imports/{id}/reversal': (scene) => [
    {
      path: `${one(scene)}/reversal`,
      prepare: at(scene, `started_at = '2026-11-03', finished_at = '2026-11-03'`),
    },
  ],
};
