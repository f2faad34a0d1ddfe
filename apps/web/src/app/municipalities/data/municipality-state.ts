import type { MunicipalityRoute } from '@zorgpaden/domain/finder/contract';
import type { MunicipalityView } from '@zorgpaden/domain/municipalities/contract';
import { isPhase, type Phase } from '@zorgpaden/domain/phases';

/** Everything the page of a municipality shows. */
export type MunicipalityState =
  | {
      readonly kind: 'found';
      readonly municipality: MunicipalityView;
      readonly routes: readonly MunicipalityRoute[];
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly offline: boolean };

/** Contacts that belong together on the page: those for every theme, or those for one. */
export interface ThemeGroup {
  /** `null`: for every theme. */
  readonly theme: { readonly slug: string; readonly name: string } | null;
  readonly routes: readonly MunicipalityRoute[];
}

/**
 * The contacts of one phase (or of all), those for every theme first and then theme by theme. A
 * contact for several themes stands under each: people look under their theme.
 */
export function groupByTheme(
  routes: readonly MunicipalityRoute[],
  phase: Phase | null,
): readonly ThemeGroup[] {
  const inPhase = routes.filter((route) => phase === null || route.phases.includes(phase));
  const themes = new Map(
    inPhase.flatMap((route) => route.themes).map((theme) => [theme.slug, theme]),
  );
  const everyTheme = inPhase.filter((route) => route.themes.length === 0);
  const groups = [...themes.values()]
    .sort((one, other) => one.name.localeCompare(other.name))
    .map((theme) => ({
      theme,
      routes: inPhase.filter((route) => route.themes.some(({ slug }) => slug === theme.slug)),
    }));
  return everyTheme.length > 0 ? [{ theme: null, routes: everyTheme }, ...groups] : groups;
}

/** The phase in the address, or `null` for all of them; one that does not exist is all of them too. */
export function phaseFrom(params: { get(name: string): string | null }): Phase | null {
  const phase = params.get('fase') ?? '';
  return isPhase(phase) ? phase : null;
}
