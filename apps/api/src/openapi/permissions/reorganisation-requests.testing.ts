import { type Attempts, coalition, type Scene, seen } from './attempt.testing.js';

const REORGANISATION = '01980000-0000-7000-8000-0000000000c1';
const CHECK = '01980000-0000-7000-8000-0000000000c2';
const content = {
  on: '2026-01-01',
  closings: [{ code: 'GM0141', successors: ['GM0173'] }],
  opened: [],
  choices: [],
};
const at = `/reorganisations/${REORGANISATION}`;
const prepared = ({ test }: Scene) =>
  test.database.query(
    `INSERT INTO reorganisations (id, content, prepared_at) VALUES ($1, $2, now())`,
    [REORGANISATION, JSON.stringify(content)],
  );

/** Municipalities that go up into others. */
export const reorganisationRequests: Readonly<Record<string, Attempts>> = {
  'GET /reorganisations': () => [{ path: '/reorganisations' }],
  'POST /reorganisations': () => [{ path: '/reorganisations', body: content }],
  'PUT /reorganisations/{id}': (scene) => [
    { path: at, body: content, headers: seen(1), prepare: () => prepared(scene) },
  ],
  'DELETE /reorganisations/{id}': (scene) => [
    { path: at, headers: seen(1), prepare: () => prepared(scene) },
  ],
  // None is prepared where nothing is written afterwards: who may, hears that there is none.
  'GET /reorganisations/{id}/preview': () => [{ path: `${at}/preview`, answers: 404 }],
  'POST /reorganisations/{id}/completion': () => [
    { path: `${at}/completion`, headers: { 'if-match': '"x"' }, answers: 404 },
  ],
  'GET /coalitions/{coalitionId}/reorganisation-checks': (scene) => [
    { path: `${coalition(scene)}/reorganisation-checks` },
  ],
  'POST /coalitions/{coalitionId}/reorganisation-checks/{id}/completion': (scene) => [
    {
      path: `${coalition(scene)}/reorganisation-checks/${CHECK}/completion`,
      prepare: async () => {
        await prepared(scene);
        await scene.test.database.query(
          `INSERT INTO reorganisation_checks
             (id, reorganisation_id, coalition_id, subject, subject_id, name, was, becomes)
           VALUES ($1, $2, $3, 'coalition', $3, 'Coalitie', '{GM0141}', '{GM0173}')`,
          [CHECK, REORGANISATION, scene.subject.id],
        );
      },
    },
  ],
};
