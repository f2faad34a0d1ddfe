import type { Theme } from '@zorgpaden/domain/themes';
import * as background from './background-and-skills.js';
import * as mind from './mind-and-substances.js';
import * as money from './money-and-housing.js';
import * as parenthood from './pregnancy-and-parenthood.js';
import * as safety from './safety-and-relations.js';

/** Every theme, in the order of the tiles: what is asked most stands first. */
export const themes: readonly Theme[] = [
  money.moneyWorries,
  money.housing,
  mind.mentalHealth,
  mind.addiction,
  safety.unsafeAtHome,
  background.youngParents,
  money.uninsured,
  background.languageAndReading,
  parenthood.wishForChild,
  parenthood.parenting,
  safety.supportNearby,
  mind.stress,
  money.homeless,
  mind.smokingAndAlcohol,
  background.intellectualDisability,
  background.asylum,
  parenthood.unintendedPregnancy,
  parenthood.healthyPregnancy,
  safety.relationship,
  safety.grief,
  parenthood.prenatalVisit,
  parenthood.maternityCare,
];

const bySlug = new Map(themes.map((theme) => [theme.slug, theme]));

/** The theme with this slug, or `undefined` when there is none. */
export function themeBySlug(slug: string): Theme | undefined {
  return bySlug.get(slug);
}
