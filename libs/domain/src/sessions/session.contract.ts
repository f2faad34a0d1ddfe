import { z } from 'zod';
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

export const roleView = z.object({
  role: z.enum(['lead', 'administrator']),
  coalition: z.object({ id, name: z.string() }).nullable(),
});

/** Signed out: `user` is null. Either way the answer sets `XSRF-TOKEN`. */
export const sessionView = z
  .object({
    user: z
      .object({ id, email: z.string(), name: z.string(), roles: z.array(roleView) })
      .nullable(),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof sessionView>;
