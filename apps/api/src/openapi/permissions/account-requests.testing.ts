import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { unaskedKey, unaskedUse } from '../../passkeys/passkey.testing.js';
import { PASSWORD } from '../../users/user.testing.js';
import { type Attempts, type Scene } from './attempt.testing.js';

/** What is one's own decides what can be done with it: the same for everybody once there is none. */
const withoutApp = ({ test, player }: Scene) =>
  test.database.query('DELETE FROM totp_secrets WHERE user_id = $1', [player.actor?.id]);

/** How every operation is tried. One that is not here fails the matrix: add it, with all its acts. */

/** Signing in, and everybody's own account. */
export const accountRequests: Readonly<Record<string, Attempts>> = {
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

  'POST /session/passkey-options': () => [{ path: '/session/passkey-options' }],
  'POST /session/passkey': ({ test }) => [
    {
      path: '/session/passkey',
      body: { passkey: unaskedUse },
      prepare: () => test.database.query('DELETE FROM sign_in_attempts'),
      answers: 409,
    },
  ],
  'POST /session/second-factor/passkey-options': () => [
    { path: '/session/second-factor/passkey-options', answers: 409 },
  ],
  'POST /session/second-factor/passkey': () => [
    { path: '/session/second-factor/passkey', body: { passkey: unaskedUse }, answers: 409 },
  ],
  'GET /session/providers': () => [{ path: '/session/providers' }],
  'POST /session/providers/{providerId}/authorization': () => [
    { path: '/session/providers/nergens/authorization', body: {}, answers: 404 },
  ],
  'POST /session/providers/{providerId}/arrivals': () => [
    { path: '/session/providers/nergens/arrivals', body: { state: 'x' }, answers: 404 },
  ],
  'GET /session/departure': () => [{ path: '/session/departure' }],
  'GET /account/identities': () => [{ path: '/account/identities' }],
  'POST /account/identities': () => [
    { path: '/account/identities', body: { ticket: 'A'.repeat(60) }, answers: 410 },
  ],
  'DELETE /account/identities/{id}': () => [
    { path: `/account/identities/${uuidv7()}`, answers: 404 },
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
  'POST /account/passkey-options': () => [{ path: '/account/passkey-options' }],
  'POST /account/passkeys': () => [
    { path: '/account/passkeys', body: { passkey: unaskedKey }, answers: 409 },
  ],
  'PATCH /account/passkeys/{id}': () => [
    { path: `/account/passkeys/${uuidv7()}`, body: { name: 'Werklaptop' }, answers: 404 },
  ],
  'DELETE /account/passkeys/{id}': () => [{ path: `/account/passkeys/${uuidv7()}`, answers: 404 }],
  'GET /account/sessions': () => [{ path: '/account/sessions' }],
  'DELETE /account/sessions/{id}': () => [
    { path: `/account/sessions/${crypto.randomUUID()}`, answers: 404 },
  ],
  'GET /account/devices': () => [{ path: '/account/devices' }],
  'DELETE /account/devices/{id}': () => [
    { path: `/account/devices/${crypto.randomUUID()}`, answers: 404 },
  ],
  'GET /account/calendar-feed': () => [{ path: '/account/calendar-feed' }],
  'POST /account/calendar-feed': () => [{ path: '/account/calendar-feed' }],
  'DELETE /account/calendar-feed': () => [{ path: '/account/calendar-feed' }],
  'GET /calendar-feeds/{token}': () => [
    // Another one each time: who asks one address over and over has to wait.
    { path: `/calendar-feeds/${randomBytes(32).toString('base64url')}`, answers: 404 },
  ],
  'GET /account/weekly-digest': () => [{ path: '/account/weekly-digest' }],
  'PUT /account/weekly-digest': () => [{ path: '/account/weekly-digest', body: { day: 'monday' } }],
  'POST /weekly-digests/stop': () => [
    { path: '/weekly-digests/stop', body: { token: 'A'.repeat(43) }, answers: 410 },
  ],
  'POST /account/address': ({ test }) => [
    {
      path: '/account/address',
      body: { email: 'ander@voorbeeld.example' },
      prepare: () => test.database.query('DELETE FROM sign_in_attempts'),
    },
  ],
  'DELETE /account/address': () => [{ path: '/account/address' }],
  'POST /address-changes/confirmation': () => [
    { path: '/address-changes/confirmation', body: { token: 'A'.repeat(43) }, answers: 410 },
  ],
  'POST /address-changes/stop': () => [
    { path: '/address-changes/stop', body: { token: 'A'.repeat(43) }, answers: 410 },
  ],
};
