import { actingRole } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { User } from '../auth/user.js';
import type { Context } from '../http/context.js';
import { changedFields, type Change } from './change.js';
import type { Belonging } from './stream.js';

/** A line of the trail, as `append_to_trail` takes it. */
export interface Line extends ReturnType<typeof changedFields> {
  readonly stream: string;
  readonly id: string;
  readonly at: Date;
  readonly requestId: string;
  readonly actor: string | null;
  readonly actorRole: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

/** What somebody did, in which role, as a line at the end of a stream. */
export function lineOf(ctx: Context, stream: string, change: Change): Line {
  return {
    stream,
    id: uuidv7(),
    at: ctx.now,
    requestId: ctx.requestId,
    actor: ctx.user?.id ?? null,
    actorRole: roleIn(ctx.user, change),
    action: change.action,
    subjectType: change.subjectType,
    subjectId: change.subjectId,
    ...changedFields(change),
  };
}

/** The role that allowed it: the closest first. Without a user it was a command on the server. */
function roleIn(user: User | null, belonging: Belonging): string {
  return user === null ? 'system' : actingRole(user, belonging);
}
