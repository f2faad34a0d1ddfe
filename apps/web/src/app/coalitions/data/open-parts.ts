import { may as mayPlans } from '@zorgpaden/domain/action-plans';
import { may as mayAgreements } from '@zorgpaden/domain/agreements';
import { type CoalitionLevel, may } from '@zorgpaden/domain/coalitions';
import { may as mayRoutes } from '@zorgpaden/domain/contact-routes';
import { may as mayPartnerships } from '@zorgpaden/domain/partnerships';
import { may as mayHandOver } from '@zorgpaden/domain/handover-dossiers';
import { may as mayPeople } from '@zorgpaden/domain/people';
import { may as mayPublications } from '@zorgpaden/domain/publications';
import { may as mayInRegion } from '@zorgpaden/domain/regional-coalitions';
import { may as mayReflections } from '@zorgpaden/domain/reflections';
import type { Actor } from '@zorgpaden/domain/shared';
import { may as mayTrail } from '@zorgpaden/domain/trail';

/** What one does for a coalition, and what one knows of it: they stand apart above its pages. */
export const partKinds = ['work', 'about'] as const;
export type PartKind = (typeof partKinds)[number];

/** The coalition that it is about, as far as is known of it. */
export interface Opened {
  readonly coalitionId: string;
  readonly level?: CoalitionLevel | undefined;
}

interface Rule {
  readonly kind: PartKind;
  /** Whether somebody may look into it. */
  open(actor: Actor, thing: Opened): boolean;
}

/** The parts of a coalition's pages by the last step of their address, in the order of the tabs. */
const parts = {
  overzicht: { kind: 'work', open: (actor, thing) => may(actor, 'read-past', thing) },
  regio: {
    kind: 'work',
    open: (actor, { level, ...thing }) =>
      level === 'regional' && mayInRegion(actor, 'compare', thing),
  },
  partners: { kind: 'work', open: (actor, thing) => mayPartnerships(actor, 'list', thing) },
  afspraken: { kind: 'work', open: (actor, thing) => mayAgreements(actor, 'list', thing) },
  reflectie: { kind: 'work', open: (actor, thing) => mayReflections(actor, 'read', thing) },
  contactroutes: { kind: 'work', open: (actor, thing) => mayRoutes(actor, 'list', thing) },
  publicaties: { kind: 'work', open: (actor, thing) => mayPublications(actor, 'list', thing) },
  plan: { kind: 'work', open: (actor, thing) => mayPlans(actor, 'read', thing) },
  mensen: { kind: 'about', open: (actor, thing) => mayPeople(actor, 'list', thing) },
  geschiedenis: { kind: 'about', open: (actor, thing) => mayTrail(actor, 'read', thing) },
  overdracht: { kind: 'about', open: (actor, thing) => mayHandOver(actor, 'read', thing) },
  gegevens: { kind: 'about', open: (actor, thing) => may(actor, 'state-privacy', thing) },
} as const satisfies Readonly<Record<string, Rule>>;

export type Part = keyof typeof parts;

/** The parts that somebody may look into, the one to begin with first. */
export function openParts(actor: Actor, opened: Opened): Part[] {
  return (Object.keys(parts) as Part[]).filter((part) => parts[part].open(actor, opened));
}

export function kindOf(part: Part): PartKind {
  return parts[part].kind;
}
