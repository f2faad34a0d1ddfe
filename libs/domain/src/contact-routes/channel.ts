/** Ways to reach a team (rule 8). *Plain mail* always goes with *geen cliëntgegevens*. */
export const channelKinds = [
  'phone',
  'secure-mail',
  'referral-platform',
  'web-form',
  'walk-in',
  'mail',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** A channel as far as reaching it goes. */
export interface ChannelAddress {
  readonly kind: ChannelKind;
  /** A phone number, a mail address, an https address, or a visiting address (walk-in). */
  readonly value: string;
}
