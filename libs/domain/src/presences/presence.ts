/** What people can be at work on at the same time. */
export const presenceKinds = [
  'action-plan',
  'agreement',
  'contact-route',
  'handover-note',
  'partnership',
  'reflection',
] as const;
export type PresenceKind = (typeof presenceKinds)[number];

/** So often an open page says that somebody is at work there. */
export const presenceToldEveryMs = 25_000;
/** So long after that it is believed: a page that missed one time is still there, a closed one is soon gone. */
export const presenceBelievedMs = 60_000;

/** From this moment on a word of somebody counts. */
export function presentSince(now: Date): Date {
  return new Date(now.getTime() - presenceBelievedMs);
}
