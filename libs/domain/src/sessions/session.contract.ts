import { z } from 'zod';
import { typedCode } from '../second-factors/second-factor.contract.js';
import { roleNames, scopeKinds } from '../shared/index.js';
import { id } from '../shared/shared.contract.js';

export const newSession = z
  .strictObject({
    email: z
      .string()
      .trim()
      .min(1, { error: 'field.required' })
      .max(254, { error: 'field.too-long' }),
    password: z.string().min(1, { error: 'field.required' }).max(1000, { error: 'field.too-long' }),
  })
  .meta({ id: 'NewSession' });

/** The second half of signing in. */
export const secondFactor = z
  .strictObject({
    code: typedCode.meta({ description: 'Six digits of the app, or a recovery code' }),
    rememberDevice: z.boolean().default(false),
  })
  .meta({ id: 'SecondFactor' });

/** A role that holds today, what it is held for, and which coalitions it reaches beside that. */
export const roleView = z
  .object({
    role: z.enum(roleNames),
    scope: z.object({
      kind: z.enum(scopeKinds),
      /** An id, or the code of a municipality; `null` for the nation. */
      id: z.string().nullable(),
      name: z.string().nullable(),
    }),
    reach: z.object({ inside: z.array(id), standIns: z.array(id) }),
  })
  .meta({ id: 'HeldRole' });

/**
 * Signed out, or not signed in all the way: `user` is null. Either way the answer sets `XSRF-TOKEN`.
 */
export const sessionView = z
  .object({
    user: z
      .object({ id, email: z.string(), name: z.string(), roles: z.array(roleView) })
      .nullable(),
    secondFactor: z.enum(['required', 'setup']).optional().meta({
      description:
        'The password was right. `required`: give the second factor (`POST /session/second-factor`, or a passkey). `setup`: set one up first (`/account/totp`, `/account/passkeys`)',
    }),
    secondFactorBy: z
      .array(z.enum(['totp', 'passkey', 'recovery-code']))
      .optional()
      .meta({ description: 'With which of these this account can, when it is `required`' }),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof sessionView>;
