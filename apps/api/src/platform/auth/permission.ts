import { SetMetadata, type CustomDecorator } from '@nestjs/common';

/**
 * What a handler asks before it runs:
 * - `public`: nothing, and no cookie is read;
 * - `session`: the session cookie is read, nobody needs to be signed in;
 * - `signed-in`: somebody is. What that person may do is for the policy of the word, in the use case.
 *
 * Writes of the last two need the `X-XSRF-TOKEN` that belongs to the session.
 */
export type Permission = 'public' | 'session' | 'signed-in';

export const PERMISSION = 'permission';

export const Public = (): CustomDecorator => SetMetadata(PERMISSION, 'public' satisfies Permission);
export const WithSession = (): CustomDecorator =>
  SetMetadata(PERMISSION, 'session' satisfies Permission);
export const SignedIn = (): CustomDecorator =>
  SetMetadata(PERMISSION, 'signed-in' satisfies Permission);
