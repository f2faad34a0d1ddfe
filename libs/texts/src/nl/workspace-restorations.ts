import type { BuiltSinceKind } from '@zorgpaden/domain/shared/restoration.contract';

export interface Built {
  readonly count: number;
  readonly names: string;
}

/** Before something is brought back: what was built on it since. */
export const workspaceRestorationTexts = {
  title: 'Toch terugzetten?',
  since: (p: { moment: string }) => `Sinds ${p.moment} is er verder gewerkt.`,
  kinds: {
    'action-plan': (p) =>
      p.count === 1
        ? `Er is een ander plan voor dezelfde tijd: ${p.names}.`
        : `Er zijn ${p.count} andere plannen voor dezelfde tijd: ${p.names}.`,
    publication: (p) =>
      p.count === 1
        ? 'Er is 1 keer gepubliceerd zonder deze contactroute. Publiceer opnieuw als zij weer openbaar moet zijn.'
        : `Er is ${p.count} keer gepubliceerd zonder deze contactroute. Publiceer opnieuw als zij weer openbaar moet zijn.`,
    reflection: (p) =>
      p.count === 1
        ? `Er is een reflectiegesprek gepland zonder deze partner, op ${p.names}.`
        : `Er zijn ${p.count} reflectiegesprekken gepland zonder deze partner, op ${p.names}.`,
  } satisfies Record<BuiltSinceKind, (p: Built) => string> as Record<
    BuiltSinceKind,
    (p: Built) => string
  >,
  stays: 'Dat blijft zoals het is.',
  leave: 'Niet terugzetten',
  restore: 'Zet toch terug',
};
export type WorkspaceRestorationTexts = typeof workspaceRestorationTexts;
