import { z } from 'zod';
import { id, instant, properName } from '../shared/shared.contract.js';

export const passkeyView = z
  .object({ id, name: z.string(), createdAt: instant, lastUsedAt: instant.nullable() })
  .meta({ id: 'Passkey' });
export type PasskeyView = z.infer<typeof passkeyView>;

/** My account: who I am here, and how I prove it. */
export const accountView = z
  .object({
    email: z.string(),
    newEmail: z
      .string()
      .nullable()
      .meta({ description: 'Asked for, and not confirmed yet by who reads it there' }),
    name: z.string(),
    password: z
      .object({ setAt: instant.nullable().meta({ description: 'When that is known' }) })
      .nullable()
      .meta({ description: '`null` for who signs in without one' }),
    needsSecondFactor: z.boolean().meta({ description: 'A role asks for it' }),
    totpSince: instant.nullable(),
    recoveryCodesLeft: z.int(),
    passkeys: z.array(passkeyView),
  })
  .meta({ id: 'Account' });
export type AccountView = z.infer<typeof accountView>;

export const accountChange = z
  .strictObject({ name: properName(200, { required: true }) })
  .meta({ id: 'AccountChange' });

const typedPassword = z
  .string({ error: 'field.required' })
  .min(1, { error: 'field.required' })
  .max(1000, { error: 'field.too-long' });

/** The new one is held against `passwordProblem`, which looks at the person as well. */
export const passwordChange = z
  .strictObject({
    current: typedPassword.optional().meta({ description: 'Asked of who has a password' }),
    password: typedPassword,
  })
  .meta({ id: 'PasswordChange' });

/** A session of before this version has another kind of id. */
export const sessionId = z.uuid({ error: 'field.id.malformed' }).toLowerCase();

/** Where I am signed in, in as few words as it takes to recognise it. */
export const mySessionView = z
  .object({
    id: sessionId,
    isThis: z.boolean(),
    browser: z.string().meta({ description: 'Empty when it did not say', examples: ['Firefox'] }),
    system: z.string().meta({ examples: ['Windows'] }),
    network: z.string().meta({ examples: ['192.0.2.x'] }),
    createdAt: instant,
    lastSeenAt: instant.meta({ description: 'Noted every five minutes' }),
  })
  .meta({ id: 'MySession' });

export const mySessions = z.object({ items: z.array(mySessionView) }).meta({ id: 'MySessions' });
export type MySessions = z.infer<typeof mySessions>;

/** One of the version before this has another kind of id. */
export const deviceId = z.uuid({ error: 'field.id.malformed' }).toLowerCase();

/** A browser in which I signed in before. */
export const knownDeviceView = z
  .object({
    id: deviceId,
    isThis: z.boolean(),
    browser: z.string().meta({ description: 'Empty when it is not known' }),
    system: z.string(),
    since: instant,
    lastUsedAt: instant,
    rememberedUntil: instant
      .nullable()
      .meta({ description: 'Until when it stands in for the second factor' }),
  })
  .meta({ id: 'KnownDevice' });

export const knownDevices = z
  .object({ items: z.array(knownDeviceView) })
  .meta({ id: 'KnownDevices' });
export type KnownDeviceList = z.infer<typeof knownDevices>;
