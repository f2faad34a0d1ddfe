import type { CanMatchFn } from '@angular/router';

/** The pages of plain text, by their address. */
export const informationNames = ['over', 'privacy', 'toegankelijkheid'] as const;
export type InformationName = (typeof informationNames)[number];

export const isInformation: CanMatchFn = (_route, [first]) =>
  informationNames.some((name) => name === first?.path);
