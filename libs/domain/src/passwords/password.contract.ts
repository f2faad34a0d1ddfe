import { z } from 'zod';
import { longestPassword, normalisePassword, shortestPassword } from './password.js';

/**
 * A password that somebody chooses: at first sign-in, in my account, after forgetting the old one. How
 * hard it is to guess is for `judgePassword`, which carries word lists and is loaded when it is needed.
 */
export const newPassword = z
  .string({ error: 'field.required' })
  .transform(normalisePassword)
  .pipe(
    z
      .string()
      .min(shortestPassword, { error: 'field.password.too-short' })
      .max(longestPassword, { error: 'field.too-long' }),
  )
  .meta({ description: 'Not one that is easy to guess: `field.password.guessable`' });
