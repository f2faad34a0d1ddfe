import { accountRequests } from './account-requests.testing.js';
import { actionPlanRequests } from './action-plan-requests.testing.js';
import { agreementRequests } from './agreement-requests.testing.js';
import { type Attempt, type Attempts, coalition, type Scene, seen } from './attempt.testing.js';
import { handoverRequests } from './handover-requests.testing.js';
import { attachmentRequests } from './attachment-requests.testing.js';
import { clientDataRequests } from './client-data-requests.testing.js';
import { coalitionRequests } from './coalition-requests.testing.js';
import { contactPersonRequests } from './contact-person-requests.testing.js';
import { mergeProposalRequests } from './merge-proposal-requests.testing.js';
import { organisationMergeRequests } from './organisation-merge-requests.testing.js';
import { partnerImportRequests } from './partner-import-requests.testing.js';
import { partnerContactRequests } from './partner-contact-requests.testing.js';
import { partnerRequests } from './partner-requests.testing.js';
import { caseConferenceRequests } from './case-conference-requests.testing.js';
import { presenceRequests } from './presence-requests.testing.js';
import { experienceRequests } from './experience-requests.testing.js';
import { foundationRequests } from './foundation-requests.testing.js';
import { reflectionRequests } from './reflection-requests.testing.js';
import { regionalCoalitionRequests } from './regional-coalition-requests.testing.js';
import { reorganisationRequests } from './reorganisation-requests.testing.js';
import { routeRequests } from './route-requests.testing.js';
import { wideRequests } from './wide-requests.testing.js';

export type { Attempt, Attempts, Scene } from './attempt.testing.js';

const invitations = (scene: Scene) => `${coalition(scene)}/invitations`;
/** Who gives a role is judged by which one it is. */
const asEditor = ({ subject }: Scene) => ({ coalitionId: subject.id, role: 'editor' }) as const;
const onEditor = (scene: Scene, what: string, body: object): Attempt => ({
  path: `${coalition(scene)}/people/${scene.subject.editorRoleId}/${what}`,
  body,
  headers: seen(1),
  thing: asEditor(scene),
});

/** How every operation is tried. One that is not here fails the matrix: add it, with all its acts. */
export const requests: Readonly<Record<string, Attempts>> = {
  'GET /finder': () => [{ path: '/finder?municipality=GM0141&theme=geldzorgen' }],
  'GET /municipalities': () => [{ path: '/municipalities?query=alm' }],
  'GET /municipalities/{code}': () => [{ path: '/municipalities/GM0141' }],
  'GET /municipalities/{code}/agreements': () => [{ path: '/municipalities/GM0141/agreements' }],
  'GET /municipalities/{code}/contact-routes': () => [
    { path: '/municipalities/GM0141/contact-routes' },
  ],
  'GET /themes': () => [{ path: '/themes' }],
  'GET /regions': () => [{ path: '/regions' }],
  'GET /phases': () => [{ path: '/phases' }],
  'GET /privacy-notice': () => [{ path: '/privacy-notice' }],
  'GET /me/attention': () => [{ path: '/me/attention' }],
  'POST /search': () => [{ path: '/search', body: { text: 'huisbezoek' } }],
  'GET /me/data': () => [{ path: '/me/data' }],
  // The players are needed again: who may, types an address that is not the own one.
  'POST /me/removal': () => [
    { path: '/me/removal', body: { email: 'ander@voorbeeld.example' }, answers: 400 },
  ],
  'GET /openapi.json': () => [{ path: '/openapi.json' }],

  ...accountRequests,
  ...agreementRequests,
  ...reflectionRequests,

  ...coalitionRequests,
  ...regionalCoalitionRequests,
  ...caseConferenceRequests,
  ...experienceRequests,
  ...presenceRequests,
  ...foundationRequests,
  ...attachmentRequests,
  ...handoverRequests,
  ...reorganisationRequests,

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

  // The lead is needed again: who may, types an address that is not theirs.
  'POST /people/{id}/removal': (scene) => [
    {
      path: `/people/${scene.subject.leadId}/removal`,
      body: { email: 'ander@voorbeeld.example', reason: 'Brief van 2 november' },
      thing: { personId: scene.subject.leadId },
      answers: 400,
    },
  ],
  'POST /people/{id}/second-factor-reset': (scene) => [
    {
      path: `/people/${scene.subject.leadId}/second-factor-reset`,
      body: { reason: 'Telefoon en codes kwijt', madeSureBy: 'seen' },
      thing: { personId: scene.subject.leadId },
      prepare: () =>
        scene.test.database.query(
          `INSERT INTO totp_secrets (id, user_id, secret, created_at, confirmed_at)
           VALUES (gen_random_uuid(), $1, '', now(), now())
           ON CONFLICT (user_id) WHERE confirmed_at IS NOT NULL DO NOTHING`,
          [scene.subject.leadId],
        ),
    },
  ],
  'POST /people/{id}/sign-out': (scene) => [
    {
      path: `/people/${scene.subject.leadId}/sign-out`,
      body: { reason: 'Laptop kwijt' },
      thing: { personId: scene.subject.leadId },
    },
  ],

  'GET /coalitions/{coalitionId}/people': (scene) => [{ path: `${coalition(scene)}/people` }],
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
  'GET /access-requests': () => [{ path: '/access-requests' }],
  'POST /access-requests': () => [
    {
      path: '/access-requests',
      body: { ticket: 'A'.repeat(60), name: 'Noor', job: 'Arts', municipality: 'GM0141' },
      answers: 410,
    },
  ],
  'POST /access-requests/{id}/refusal': (scene) => [
    {
      path: `/access-requests/${scene.subject.accessRequestId}/refusal`,
      body: { reason: 'Onbekend' },
      thing: { coalitionId: scene.subject.id },
    },
  ],
  'GET /coalitions/{coalitionId}/access-requests': (scene) => [
    { path: `${coalition(scene)}/access-requests` },
  ],
  'POST /coalitions/{coalitionId}/access-requests/{id}/invitation': (scene) => [
    {
      path: `${coalition(scene)}/access-requests/${scene.subject.accessRequestId}/invitation`,
      body: { role: 'professional', from: '2026-11-03' },
      thing: { coalitionId: scene.subject.id },
    },
  ],
  'POST /invitations/offer': () => [
    { path: '/invitations/offer', body: { token: 'A'.repeat(43) }, answers: 410 },
  ],
  'POST /invitations/passkey-options': () => [
    {
      path: '/invitations/passkey-options',
      body: { token: 'A'.repeat(43), name: 'Noor' },
      answers: 410,
    },
  ],
  'POST /invitations/acceptance': () => [
    { path: '/invitations/acceptance', body: { token: 'A'.repeat(43) }, answers: 410 },
  ],

  ...actionPlanRequests,
  ...routeRequests,
  ...wideRequests,
  ...clientDataRequests,
  ...contactPersonRequests,
  ...partnerRequests,
  ...mergeProposalRequests,
  ...organisationMergeRequests,
  ...partnerImportRequests,
  ...partnerContactRequests,

  // The last: no session of the player survives it.
  'DELETE /account/sessions': () => [{ path: '/account/sessions', endsSession: true }],
};
