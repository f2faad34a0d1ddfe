import { type Attempts, coalition, type Scene } from './attempt.testing.js';

const route = (scene: Scene) => `${coalition(scene)}/contact-routes/${scene.subject.routeId}`;
const token = 'A'.repeat(43);

/** The person behind a contact, and what that person answers. */
export const contactPersonRequests: Readonly<Record<string, Attempts>> = {
  'GET /contact-routes/{id}/person': ({ subject }) => [
    { path: `/contact-routes/${subject.routeId}/person` },
  ],
  'PUT /coalitions/{coalitionId}/contact-routes/{id}/person': (scene) => [
    {
      path: `${route(scene)}/person`,
      body: {
        name: 'Iemand van het team',
        work: 'aandachtsfunctionaris',
        phone: '',
        email: 'team@voorbeeld.example',
      },
    },
  ],
  'DELETE /coalitions/{coalitionId}/contact-routes/{id}/person': (scene) => [
    {
      path: `${route(scene)}/person`,
      prepare: () =>
        scene.test.database.query(
          `INSERT INTO contact_persons (id, route_id, name, work, phone, email, entered_at)
           VALUES (gen_random_uuid(), $1, 'Iemand', 'werk', '', 'team@voorbeeld.example', now())
           ON CONFLICT DO NOTHING`,
          [scene.subject.routeId],
        ),
    },
  ],
  'GET /contact-person-objections': () => [{ path: '/contact-person-objections' }],
  'POST /contact-persons/held': () => [
    { path: '/contact-persons/held', body: { token }, answers: 410 },
  ],
  'POST /contact-persons/answer': () => [
    { path: '/contact-persons/answer', body: { token, answer: 'object' }, answers: 410 },
  ],
  'POST /contact-persons/link': () => [
    { path: '/contact-persons/link', body: { email: 'niemand@voorbeeld.example' } },
  ],
};
