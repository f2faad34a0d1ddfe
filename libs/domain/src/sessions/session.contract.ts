import { z } from 'zod';
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

/** Signed out: `user` is null. Either way the answer sets `XSRF-TOKEN`. */
export const sessionView = z
  .object({
    user: z
      .object({ id, email: z.string(), name: z.string(), roles: z.array(roleView) })
      .nullable(),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof sessionView>;
