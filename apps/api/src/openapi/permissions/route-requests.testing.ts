import { aRoute } from '../../publications/coalition.testing.js';
import { type Attempts, coalition, type Scene, seen } from './attempt.testing.js';

const routes = (scene: Scene) => `${coalition(scene)}/contact-routes`;
const route = (scene: Scene) => `${routes(scene)}/${scene.subject.routeId}`;
const drafts = (scene: Scene) => `${coalition(scene)}/contact-route-drafts`;
const publications = (scene: Scene) => `${coalition(scene)}/publications`;
const content = ({ subject }: Scene, team = 'Team van de matrix') =>
  aRoute({
    team,
    area: { municipalities: [subject.municipality], postcodes: [], neighbourhood: '' },
  });
/** A draft is one's own: there is none to read before one has written it. */
const withDraft = ({ test, subject, player }: Scene) =>
  test.database.query(
    `INSERT INTO contact_route_drafts (user_id, id, coalition_id, content, saved_at)
     VALUES ($1, $2, $3, '{}', now())`,
    [player.actor?.id, subject.routeId, subject.id],
  );

/** What a coalition writes, what is remembered of it, and what it makes public. */
export const routeRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/contact-routes': (scene) => [{ path: routes(scene) }],
  'POST /coalitions/{coalitionId}/contact-routes': (scene) => [
    { path: routes(scene), body: content(scene) },
  ],
  'GET /coalitions/{coalitionId}/contact-routes/{id}': (scene) => [{ path: route(scene) }],
  'PUT /coalitions/{coalitionId}/contact-routes/{id}': (scene) => [
    { path: route(scene), body: content(scene), headers: seen(3) },
  ],
  'DELETE /coalitions/{coalitionId}/contact-routes/{id}': (scene) => [
    { path: route(scene), headers: seen(3) },
  ],
  'GET /coalitions/{coalitionId}/contact-routes/{id}/restoration': (scene) => [
    { path: `${routes(scene)}/${scene.subject.deletedRouteId}/restoration` },
  ],
  'POST /coalitions/{coalitionId}/contact-routes/{id}/restoration': (scene) => [
    { path: `${routes(scene)}/${scene.subject.deletedRouteId}/restoration` },
  ],
  'POST /coalitions/{coalitionId}/contact-routes/{id}/verifications': (scene) => [
    { path: `${route(scene)}/verifications`, body: { organisation: 'Stadsbank' } },
  ],

  'GET /coalitions/{coalitionId}/trail': (scene) => [
    { path: `${coalition(scene)}/trail`, thing: { coalitionId: scene.subject.id } },
  ],
  'GET /coalitions/{coalitionId}/contact-routes/{id}/trail': (scene) => [
    { path: `${route(scene)}/trail`, thing: { coalitionId: scene.subject.id } },
  ],
  'GET /trail': () => [{ path: '/trail' }],
  'GET /trail/export': () => [{ path: '/trail/export' }],
  'GET /security-events': () => [{ path: '/security-events' }],

  'GET /coalitions/{coalitionId}/contact-route-drafts': (scene) => [{ path: drafts(scene) }],
  'POST /coalitions/{coalitionId}/contact-route-drafts': (scene) => [{ path: drafts(scene) }],
  'GET /coalitions/{coalitionId}/contact-route-drafts/{id}': (scene) => [
    { path: `${drafts(scene)}/${scene.subject.routeId}`, prepare: () => withDraft(scene) },
  ],
  'PUT /coalitions/{coalitionId}/contact-route-drafts/{id}': (scene) => [
    {
      path: `${drafts(scene)}/${scene.subject.routeId}`,
      body: { baseVersion: 3, content: { team: 'Nog niet af' } },
    },
  ],
  'DELETE /coalitions/{coalitionId}/contact-route-drafts/{id}': (scene) => [
    { path: `${drafts(scene)}/${scene.subject.routeId}`, prepare: () => withDraft(scene) },
  ],

  'GET /coalitions/{coalitionId}/publications': (scene) => [{ path: publications(scene) }],
  'GET /coalitions/{coalitionId}/publications/next': (scene) => [
    { path: `${publications(scene)}/next` },
  ],
  'GET /coalitions/{coalitionId}/publications/{number}': (scene) => [
    { path: `${publications(scene)}/1` },
  ],
  'GET /coalitions/{coalitionId}/publications/{number}/comparison': (scene) => [
    { path: `${publications(scene)}/2/comparison?with=1` },
  ],
  'POST /coalitions/{coalitionId}/publications': (scene) => {
    const headers = { 'if-match': scene.subject.previewTag };
    const path = publications(scene);
    return [
      { act: ['publication', 'publish'], path, headers, body: { note: '' } },
      {
        act: ['publication', 'restore'],
        path,
        headers,
        body: { note: '', restore: 1, replaceUnpublished: true },
      },
    ];
  },
};
