import type { Attempts, Scene } from './attempt.testing.js';

const findings = '/client-data-findings';
const ID = '01a20916-00e3-741a-92d1-5d5f3c0e8fa5';

/** Somebody pointed at the published route of the coalition. */
const found =
  ({ test, subject }: Scene, quarantined = false) =>
  () =>
    test.database.query(
      `INSERT INTO client_data_findings (id, coalition_id, subject_type, subject_id, fields, found_at,
         told, quarantined_at)
       VALUES ($1, $2, 'contact-route', $3, '{atHand}', now(), '[]',
         CASE WHEN $4 THEN now() END)
       ON CONFLICT (id) DO UPDATE SET coalition_id = EXCLUDED.coalition_id,
         subject_id = EXCLUDED.subject_id, quarantined_at = EXCLUDED.quarantined_at`,
      [ID, subject.id, subject.routeId, quarantined],
    );

/** Where client data was found, and what is done about it. */
export const clientDataRequests: Readonly<Record<string, Attempts>> = {
  'GET /client-data-findings': () => [{ path: findings }],
  'POST /client-data-findings': ({ subject }) => [
    {
      path: findings,
      body: { subject: 'contact-route', id: subject.routeId, fields: ['atHand'] },
    },
  ],
  'GET /client-data-findings/{id}': (scene) => [
    { path: `${findings}/${ID}`, prepare: found(scene) },
  ],
  'POST /client-data-findings/{id}/quarantine': (scene) => [
    { path: `${findings}/${ID}/quarantine`, prepare: found(scene) },
  ],
  'POST /client-data-findings/{id}/purge': (scene) => [
    { path: `${findings}/${ID}/purge`, prepare: found(scene, true) },
  ],
  'POST /client-data-findings/{id}/release': (scene) => [
    {
      path: `${findings}/${ID}/release`,
      body: { reason: 'Een straatnaam' },
      prepare: found(scene, true),
    },
  ],
};
