import { z } from 'zod';
import { newPassword } from '../passwords/password.contract.js';
import { linkToken } from '../shared/shared.contract.js';

/** Somebody who forgot their password. The answer does not say whether there is an account. */
export const newPasswordReset = z
  .strictObject({
    email: z
      .string({ error: 'field.required' })
      .trim()
      .min(1, { error: 'field.required' })
      .max(254, { error: 'field.too-long' }),
  })
  .meta({ id: 'NewPasswordReset' });

/** The new password, with what stands behind the `#` of the link that was mailed. */
export const passwordChoice = z
  .strictObject({ token: linkToken, password: newPassword })
  .meta({ id: 'PasswordChoice' });
