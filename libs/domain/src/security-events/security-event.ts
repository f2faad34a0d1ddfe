/** What went well and is kept all the same; every other code is that of a refusal. */
export const goodSecurityEvents = [
  'session.begun',
  'session.confirmed',
  'session.ended',
  'password.changed',
  'address.asked',
  'second-factor.removed',
  'second-factor.reset',
  'recovery-codes.renewed',
  'sessions.ended',
  'trail.exported',
] as const;
export type GoodSecurityEvent = (typeof goodSecurityEvents)[number];

/** Whether somebody was refused. */
export function isRefusal(code: string): boolean {
  return !(goodSecurityEvents as readonly string[]).includes(code);
}
