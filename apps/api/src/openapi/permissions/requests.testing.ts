import type { Act } from '@zorgpaden/domain/permissions';
import type { Thing } from '@zorgpaden/domain/shared';
import type { TestApp } from '../../platform/testing/test-app.testing.js';
import { aRoute } from '../../publications/coalition.testing.js';
import { PASSWORD } from '../../users/user.testing.js';
import type { Player } from './cast.testing.js';
import type { Subject, World } from './world.testing.js';

/** Who tries what, on which coalition. */
export interface Scene {
  readonly test: TestApp;
  readonly world: World;
  readonly subject: Subject;
  readonly player: Player;
}

/** One request that succeeds for who may make it. */
export interface Attempt {
  /** Which of the acts of the handler this is; the first one when nothing is said. */
  readonly act?: Act;
  /** What the policy is asked about; a route of the own partner when nothing is said. */
  readonly thing?: Thing;
  /** Without `/api/v1`. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What has to be so before it can succeed; done for those who may. */
  readonly prepare?: () => Promise<unknown>;
  /** What everybody is answered when a token decides and not who asks: success, when nothing is said. */
  readonly answers?: number;
  /** The session of the player does not survive it. */
  readonly endsSession?: true;
}

export type Attempts = (scene: Scene) => readonly Attempt[];

const seen = (version: number) => ({ 'if-match': `"${version}"` });
const coalition = ({ subject }: Scene) => `/coalitions/${subject.id}`;
const routes = (scene: Scene) => `${coalition(scene)}/contact-routes`;
const route = (scene: Scene) => `${routes(scene)}/${scene.subject.routeId}`;
const drafts = (scene: Scene) => `${coalition(scene)}/contact-route-drafts`;
const invitations = (scene: Scene) => `${coalition(scene)}/invitations`;
/** Who gives a role is judged by which one it is. */
const asEditor = ({ subject }: Scene) => ({ coalitionId: subject.id, role: 'editor' }) as const;
const onEditor = (scene: Scene, what: string, body: object): Attempt => ({
  path: `${coalition(scene)}/people/${scene.subject.editorRoleId}/${what}`,
  body,
  headers: seen(1),
  thing: asEditor(scene),
});
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

/** What is one's own decides what can be done with it: the same for everybody once there is none. */
const withoutApp = ({ test, player }: Scene) =>
  test.database.query('DELETE FROM totp_secrets WHERE user_id = $1', [player.actor?.id]);

/** How every operation is tried. One that is not here fails the matrix: add it, with all its acts. */
export const requests: Readonly<Record<string, Attempts>> = {
  'GET /finder': () => [{ path: '/finder?municipality=GM0141&theme=geldzorgen' }],
  'GET /municipalities': () => [{ path: '/municipalities?query=alm' }],
  'GET /municipalities/{code}': () => [{ path: '/municipalities/GM0141' }],
  'GET /municipalities/{code}/contact-routes': () => [
    { path: '/municipalities/GM0141/contact-routes' },
  ],
  'GET /themes': () => [{ path: '/themes' }],
  'GET /phases': () => [{ path: '/phases' }],
  'GET /privacy-notice': () => [{ path: '/privacy-notice' }],
  'GET /me/data': () => [{ path: '/me/data' }],
  // The players are needed again: who may, types an address that is not the own one.
  'POST /me/removal': () => [
    { path: '/me/removal', body: { email: 'ander@voorbeeld.example' }, answers: 400 },
  ],
  'GET /openapi.json': () => [{ path: '/openapi.json' }],

  'GET /session': () => [{ path: '/session' }],
  'POST /session': ({ world, player }) => [
    {
      path: '/session',
      body: { email: player.email ?? world.stranger.email, password: PASSWORD },
      endsSession: true,
    },
  ],
  'POST /password-resets': ({ test, world }) => [
    {
      path: '/password-resets',
      body: { email: world.stranger.email },
      prepare: () => test.database.query('DELETE FROM sign_in_attempts'),
    },
  ],
  'POST /password-resets/completion': () => [
    {
      path: '/password-resets/completion',
      body: { token: 'A'.repeat(43), password: 'paard fiets wolk lepel' },
      answers: 410,
    },
  ],
  'DELETE /session': () => [{ path: '/session', endsSession: true }],

  'POST /session/second-factor': () => [
    { path: '/session/second-factor', body: { code: '000000' }, answers: 409 },
  ],

  'GET /account': () => [{ path: '/account' }],
  'PATCH /account': () => [{ path: '/account', body: { name: 'Trekker' } }],
  'PUT /account/password': ({ test }) => [
    {
      path: '/account/password',
      body: { current: PASSWORD, password: PASSWORD },
      prepare: () => test.database.query('DELETE FROM sign_in_attempts'),
    },
  ],
  'POST /account/totp': () => [{ path: '/account/totp' }],
  'PUT /account/totp': (scene) => [
    {
      path: '/account/totp',
      body: { code: '000000' },
      prepare: () => withoutApp(scene),
      answers: 409,
    },
  ],
  'DELETE /account/totp': (scene) => [
    { path: '/account/totp', prepare: () => withoutApp(scene), answers: 404 },
  ],
  'POST /account/recovery-codes': (scene) => [
    { path: '/account/recovery-codes', prepare: () => withoutApp(scene), answers: 409 },
  ],
  'GET /account/sessions': () => [{ path: '/account/sessions' }],
  'DELETE /account/sessions/{id}': () => [
    { path: `/account/sessions/${crypto.randomUUID()}`, answers: 404 },
  ],

  'GET /coalitions': () => [{ path: '/coalitions' }],
  'POST /coalitions': ({ subject }) => [
    {
      path: '/coalitions',
      body: {
        name: 'Nog een',
        level: 'local',
        municipalities: [subject.municipality],
        status: 'exploring',
        statusSince: '2026-01-01',
      },
    },
  ],
  'GET /coalitions/{id}': (scene) => [{ path: coalition(scene) }],
  'PATCH /coalitions/{id}': (scene) => [
    { path: coalition(scene), body: { name: 'Anders' }, headers: seen(1) },
  ],
  'DELETE /coalitions/{id}': (scene) => [{ path: coalition(scene), headers: seen(1) }],
  'POST /coalitions/{id}/restoration': (scene) => [
    {
      path: `${coalition(scene)}/restoration`,
      prepare: () =>
        scene.test.database.query('UPDATE coalitions SET deleted_at = now() WHERE id = $1', [
          scene.subject.id,
        ]),
    },
  ],
  'PUT /coalitions/{id}/privacy': (scene) => [
    {
      path: `${coalition(scene)}/privacy`,
      body: {
        controllers: ['Gemeente'],
        contact: { name: 'Privacyloket', email: 'privacy@voorbeeld.example' },
      },
      headers: seen(1),
    },
  ],
  'POST /coalitions/{id}/statuses': (scene) => [
    {
      path: `${coalition(scene)}/statuses`,
      body: {
        status: scene.subject === scene.world.subjects.none ? 'exploring' : 'ended',
        from: '2026-06-01',
      },
    },
  ],
  'GET /coalitions/{id}/leads': (scene) => [{ path: `${coalition(scene)}/leads` }],
  'POST /coalitions/{id}/leads': (scene) => [
    {
      path: `${coalition(scene)}/leads`,
      body: { email: scene.world.stranger.email, from: '2026-12-01' },
    },
  ],
  'POST /coalitions/{id}/leads/{userId}/end': (scene) => [
    {
      path: `${coalition(scene)}/leads/${scene.subject.leadId}/end`,
      body: { on: '2026-12-01' },
    },
  ],

  'GET /people': () => [{ path: '/people' }],
  'POST /people/search': () => [{ path: '/people/search', body: { text: 'trek' } }],
  'POST /people/{id}/block': (scene) => [
    {
      path: `/people/${scene.subject.leadId}/block`,
      body: { reason: 'Account misbruikt' },
      thing: { personId: scene.subject.leadId },
    },
  ],
  'POST /people/{id}/unblock': (scene) => [
    {
      path: `/people/${scene.subject.leadId}/unblock`,
      body: { reason: 'Opgelost' },
      thing: { personId: scene.subject.leadId },
      prepare: () =>
        scene.test.database.query(
          `INSERT INTO user_blocks (id, user_id, reason, blocked_by, blocked_at)
           SELECT gen_random_uuid(), $1, 'Test', $1, now()`,
          [scene.subject.leadId],
        ),
    },
  ],

  'GET /coalitions/{coalitionId}/people': (scene) => [{ path: `${coalition(scene)}/people` }],
  'GET /coalitions/{coalitionId}/partners': (scene) => [{ path: `${coalition(scene)}/partners` }],
  'POST /coalitions/{coalitionId}/people/{id}/change': (scene) => [
    onEditor(scene, 'change', { role: 'professional', from: '2026-12-01' }),
  ],
  'POST /coalitions/{coalitionId}/people/{id}/end': (scene) => [
    onEditor(scene, 'end', { on: '2026-12-01', reason: 'Andere baan' }),
  ],
  'POST /coalitions/{coalitionId}/people/{id}/continuation': (scene) => [
    onEditor(scene, 'continuation', { to: '2027-01-01' }),
  ],
  'GET /coalitions/{coalitionId}/invitations': (scene) => [{ path: invitations(scene) }],
  'POST /coalitions/{coalitionId}/invitations': (scene) => [
    {
      path: invitations(scene),
      body: { email: 'collega@voorbeeld.example', role: 'editor', from: '2026-11-03' },
      thing: asEditor(scene),
    },
  ],
  'POST /coalitions/{coalitionId}/invitations/{id}/mail': (scene) => [
    {
      path: `${invitations(scene)}/${scene.subject.invitationId}/mail`,
      thing: asEditor(scene),
    },
  ],
  'DELETE /coalitions/{coalitionId}/invitations/{id}': (scene) => [
    { path: `${invitations(scene)}/${scene.subject.invitationId}`, thing: asEditor(scene) },
  ],
  'POST /coalitions/{coalitionId}/handovers': (scene) => [
    {
      path: `${coalition(scene)}/handovers`,
      body: { email: 'collega@voorbeeld.example', from: '2026-12-01' },
    },
  ],
  'POST /coalitions/{coalitionId}/appointments': (scene) => [
    {
      path: `${coalition(scene)}/appointments`,
      body: { email: 'collega@voorbeeld.example', from: '2026-12-01', reason: 'Weg' },
    },
  ],
  'POST /invitations/offer': () => [
    { path: '/invitations/offer', body: { token: 'A'.repeat(43) }, answers: 410 },
  ],
  'POST /invitations/acceptance': () => [
    { path: '/invitations/acceptance', body: { token: 'A'.repeat(43) }, answers: 410 },
  ],

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

  // The last: no session of the player survives it.
  'DELETE /account/sessions': () => [{ path: '/account/sessions', endsSession: true }],
};
