import { type Attempts, type Scene, seen } from './attempt.testing.js';

const roleId = '01900000-0000-7000-8000-0000000000a1';
const invitationId = '01900000-0000-7000-8000-0000000000a2';

const withRole = ({ test, subject }: Scene) =>
  test.database.query(
    `INSERT INTO role_assignments (id, user_id, role, period, granted_at)
     VALUES ($1, $2, 'analyst', '[2026-01-01,)', now())`,
    [roleId, subject.leadId],
  );
const withInvitation = ({ test, subject }: Scene) =>
  test.database.query(
    `INSERT INTO invitations (id, email, role, period, language, invited_by, invited_at, expires_at)
     VALUES ($1, 'adviseur@voorbeeld.example', 'adviser', '[2026-01-01,)', 'nl', $2, now(), now())`,
    [invitationId, subject.leadId],
  );

/** Roles for a municipality, a region or the whole country. */
export const wideRequests: Readonly<Record<string, Attempts>> = {
  'GET /invitations': () => [{ path: '/invitations' }],
  'POST /invitations': () => [
    {
      path: '/invitations',
      body: {
        email: 'analist@voorbeeld.example',
        role: 'analyst',
        scope: { kind: 'nation' },
        from: '2026-11-03',
      },
    },
  ],
  'POST /invitations/{id}/mail': (scene) => [
    { path: `/invitations/${invitationId}/mail`, prepare: () => withInvitation(scene) },
  ],
  'DELETE /invitations/{id}': (scene) => [
    { path: `/invitations/${invitationId}`, prepare: () => withInvitation(scene) },
  ],
  'POST /people/{personId}/roles/{id}/end': (scene) => [
    {
      path: `/people/${scene.subject.leadId}/roles/${roleId}/end`,
      body: { on: '2026-12-01', reason: 'Andere baan' },
      headers: seen(1),
      thing: { personId: scene.subject.leadId },
      prepare: () => withRole(scene),
    },
  ],
};
