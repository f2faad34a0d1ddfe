const MINUTE = 60_000;

/** A workspace left open over lunch is still there; one left open on a shared computer is not. */
export const IDLE_LIMIT = 2 * 60 * MINUTE;

/** However busy: after a working day somebody signs in again. */
export const ABSOLUTE_LIMIT = 12 * 60 * MINUTE;

/** How long a session may go on without noting that it was used: spares a write per request. */
export const NOTE_AFTER = 5 * MINUTE;
