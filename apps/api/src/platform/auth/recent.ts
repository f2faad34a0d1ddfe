import { isRecent } from '@zorgpaden/domain/sessions';
import { DomainError } from '@zorgpaden/domain/shared';
import type { UserContext } from '../http/context.js';
import type { Session } from './authentication.js';

/**
 * The session of somebody who may change how they sign in: who walks up to a screen that was left
 * alone may not. During the set-up the password was given a moment ago.
 *
 * @throws DomainError `session.not-recent`
 */
export function recentSession({ session, now }: UserContext): Session {
  if (!session) throw new DomainError('session.missing');
  if (session.asked === null && !isRecent(session.authenticatedAt, now)) {
    throw new DomainError('session.not-recent');
  }
  return session;
}
