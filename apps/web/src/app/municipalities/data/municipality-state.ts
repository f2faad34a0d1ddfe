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

type Theme = MunicipalityRoute['themes'][number];

/** Contacts that belong together on the page, and the themes that lead to exactly these. */
export interface ThemeGroup {
  /** Empty: for every theme. */
  readonly themes: readonly Theme[];
  readonly routes: readonly MunicipalityRoute[];
}

/**
 * The contacts of one phase (or of all), those for every theme first and then theme by theme. Themes
 * that lead to the same contacts share a heading, so that nobody reads a list twice.
 */
export function groupByTheme(
  routes: readonly MunicipalityRoute[],
  phase: Phase | null,
): readonly ThemeGroup[] {
  const inPhase = routes.filter((route) => phase === null || route.phases.includes(phase));
  const themes = new Map(
    inPhase.flatMap((route) => route.themes).map((theme) => [theme.slug, theme]),
  );
  const groups = new Map<string, { themes: Theme[]; routes: readonly MunicipalityRoute[] }>();
  for (const theme of [...themes.values()].sort((a, b) => a.name.localeCompare(b.name))) {
    const routesOfTheme = inPhase.filter((route) =>
      route.themes.some(({ slug }) => slug === theme.slug),
    );
    const key = routesOfTheme.map(({ result }) => result.id).join();
    const group = groups.get(key);
    if (group) group.themes.push(theme);
    else groups.set(key, { themes: [theme], routes: routesOfTheme });
  }
  const everyTheme = inPhase.filter((route) => route.themes.length === 0);
  const first = everyTheme.length > 0 ? [{ themes: [], routes: everyTheme }] : [];
  return [...first, ...groups.values()];
}

/** The phase in the address, or `null` for all of them; one that does not exist is all of them too. */
export function phaseFrom(params: { get(name: string): string | null }): Phase | null {
  const phase = params.get('fase') ?? '';
  return isPhase(phase) ? phase : null;
}
