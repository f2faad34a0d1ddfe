import { z } from 'zod';
import { passkeyView } from '../sessions/account.contract.js';
import { linkToken, properName } from '../shared/shared.contract.js';
import { longestPasskeyName } from './passkey.js';

/** Bytes that a browser or a device made, in base64url; no text that somebody typed is that long. */
function bytes(least: number, most: number) {
  const [shortest, longest] = [least, most].map((count) => Math.ceil((count * 4) / 3));
  return z
    .string({ error: 'field.required' })
    .regex(new RegExp(`^[\\w-]{${shortest},${longest}}$`), { error: 'passkey.malformed' })
    .meta({ description: `${least} bytes or more, in base64url` });
}
const credentialId = bytes(16, 1023);
const clientData = bytes(60, 4096);
const word = z.string().regex(/^[a-z-]{1,20}$/, { error: 'passkey.malformed' });
const descriptor = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: z.array(z.string()).optional(),
});

/** For `navigator.credentials.create()`: `PublicKeyCredentialCreationOptionsJSON` of WebAuthn. */
export const passkeyCreation = z
  .object({
    rp: z.object({ id: z.string(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    challenge: z.string().meta({ description: 'Can be answered once, within five minutes' }),
    pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
    timeout: z.int(),
    excludeCredentials: z.array(descriptor),
    authenticatorSelection: z.object({
      residentKey: z.literal('required'),
      requireResidentKey: z.literal(true),
      userVerification: z.enum(['required', 'preferred']),
    }),
    attestation: z.literal('none'),
  })
  .meta({ id: 'PasskeyCreation' });
export type PasskeyCreation = z.infer<typeof passkeyCreation>;

/** For `navigator.credentials.get()`: `PublicKeyCredentialRequestOptionsJSON` of WebAuthn. */
export const passkeyRequest = z
  .object({
    rpId: z.string(),
    challenge: z.string().meta({ description: 'Can be answered once, within five minutes' }),
    timeout: z.int(),
    userVerification: z.enum(['required', 'preferred']),
    allowCredentials: z.array(descriptor).optional(),
  })
  .meta({ id: 'PasskeyRequest' });
export type PasskeyRequest = z.infer<typeof passkeyRequest>;

/** What `create()` gave, as far as it is looked at. */
export const madePasskey = z
  .strictObject({
    id: credentialId,
    response: z.strictObject({
      clientDataJSON: clientData,
      attestationObject: bytes(60, 16_384),
      transports: z.array(word).max(10).default([]),
    }),
  })
  .meta({ id: 'MadePasskey' });
export type MadePasskey = z.infer<typeof madePasskey>;

/** What `get()` gave, as far as it is looked at. */
export const usedPasskey = z
  .strictObject({
    id: credentialId,
    response: z.strictObject({
      clientDataJSON: clientData,
      authenticatorData: bytes(37, 4096),
      signature: bytes(32, 4096),
      userHandle: bytes(16, 64).optional(),
    }),
  })
  .meta({ id: 'UsedPasskey' });
export type UsedPasskey = z.infer<typeof usedPasskey>;

const typedName = properName(longestPasskeyName, { required: true });

export const newPasskey = z
  .strictObject({
    passkey: madePasskey,
    name: typedName.optional().meta({ description: 'After the device, when nothing is said' }),
  })
  .meta({ id: 'NewPasskey' });

export const passkeyChange = z.strictObject({ name: typedName }).meta({ id: 'PasskeyChange' });

/** The recovery codes stand in this one answer and nowhere else; none when those of before still hold. */
export const addedPasskey = z
  .object({ passkey: passkeyView, recoveryCodes: z.array(z.string()) })
  .meta({ id: 'AddedPasskey' });
export type AddedPasskey = z.infer<typeof addedPasskey>;

export const passkeySignIn = z.strictObject({ passkey: usedPasskey }).meta({ id: 'PasskeySignIn' });

/** The second half of signing in, with a passkey. */
export const passkeyAsSecondFactor = z
  .strictObject({ passkey: usedPasskey, rememberDevice: z.boolean().default(false) })
  .meta({ id: 'PasskeyAsSecondFactor' });

/** Somebody who was invited is going to make one; the name is shown on their device. */
export const passkeyForInvitation = z
  .strictObject({ token: linkToken, name: properName(120, { required: true }) })
  .meta({ id: 'PasskeyForInvitation' });
