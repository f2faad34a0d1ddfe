import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Act, ActionOn, Word } from '@zorgpaden/domain/permissions';

/**
 * What a handler asks before it runs:
 * - `public`: nothing, and no cookie is read;
 * - `session`: the session cookie is read, nobody needs to be signed in;
 * - acts: somebody is signed in, and the handler does one of these. Whether that person may is for the
 *   policy to say, in the use case, which knows the thing. A test asks every handler on behalf of every role.
 *
 * Writes of the last two need the `X-XSRF-TOKEN` that belongs to the session.
 */
export type Permission = 'public' | 'session' | readonly Act[];

export const PERMISSION = 'permission';

export const Public = (): CustomDecorator => SetMetadata(PERMISSION, 'public' satisfies Permission);
export const WithSession = (): CustomDecorator =>
  SetMetadata(PERMISSION, 'session' satisfies Permission);

/** `@Permits('publication', 'publish', 'restore')`: the rows of the policy that this handler carries out. */
export function Permits<Of extends Word>(
  word: Of,
  ...actions: readonly [ActionOn<Of>, ...ActionOn<Of>[]]
): CustomDecorator {
  return SetMetadata(
    PERMISSION,
    actions.map((action) => [word, action]),
  );
}

export const SETTING_UP = 'setting-up';

/** Beside the acts: also for somebody who gave the password and has no second factor yet. */
export const SettingUp = (): CustomDecorator => SetMetadata(SETTING_UP, true);
