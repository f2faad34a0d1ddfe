import type { RoleName } from '../shared/index.js';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** How long a session lasts when nobody uses it, and in any case. */
export interface SessionLimits {
  readonly idleMs: number;
  readonly longestMs: number;
}

/** The more somebody may do, the sooner a screen that was left alone signs out. */
const limits: Partial<Readonly<Record<RoleName, SessionLimits>>> = {
  administrator: { idleMs: HOUR, longestMs: 12 * HOUR },
  sponsor: { idleMs: 8 * HOUR, longestMs: 3 * DAY },
  adviser: { idleMs: 8 * HOUR, longestMs: 3 * DAY },
};
const usual: SessionLimits = { idleMs: 8 * HOUR, longestMs: 7 * DAY };

/** No session lasts longer than this, whatever the roles: what is older can be taken away. */
export const longestOfAllMs = usual.longestMs;

/** The limits of somebody with these roles: of each kind the shortest. */
export function sessionLimits(roles: readonly { readonly role: RoleName }[]): SessionLimits {
  const held = [usual, ...roles.map(({ role }) => limits[role] ?? usual)];
  return {
    idleMs: Math.min(...held.map(({ idleMs }) => idleMs)),
    longestMs: Math.min(...held.map(({ longestMs }) => longestMs)),
  };
}

/** Whether a session still lives: used lately enough, and not too old. */
export function isAlive(
  session: { readonly createdAt: Date; readonly lastSeenAt: Date },
  roles: readonly { readonly role: RoleName }[],
  now: Date,
): boolean {
  const { idleMs, longestMs } = sessionLimits(roles);
  return (
    now.getTime() - session.lastSeenAt.getTime() < idleMs &&
    now.getTime() - session.createdAt.getTime() < longestMs
  );
}

/** Between password and second factor there is time to find a phone, or to set one up. */
const HALFWAY_MS = 30 * 60 * 1000;

/** Whether a session that is not signed in all the way has waited too long. */
export function isHalfwayOver(authenticatedAt: Date, now: Date): boolean {
  return now.getTime() - authenticatedAt.getTime() >= HALFWAY_MS;
}

/** Changing how one signs in asks for a sign-in not longer ago than this. */
const RECENT_MS = 15 * 60 * 1000;

export function isRecent(authenticatedAt: Date, now: Date): boolean {
  return now.getTime() - authenticatedAt.getTime() < RECENT_MS;
}

/** A device is remembered for at most this long. */
export const deviceRememberedMs = 30 * DAY;
