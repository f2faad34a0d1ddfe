import type { ContactRouteContent } from './contact-route.contract.js';

/** One rule that the content breaks, with the field where it must be mended. */
export interface ContactRouteProblem {
  /** JSON pointer into the content. */
  readonly pointer: string;
  readonly code: ContactRouteProblemCode;
}

export type ContactRouteProblemCode =
  | 'contact-route.channels.empty'
  | 'contact-route.channel.twice'
  | 'contact-route.themes.empty'
  | 'contact-route.theme.twice'
  | 'contact-route.phase.twice'
  | 'contact-route.entrance-with-themes'
  | 'contact-route.municipality.twice'
  | 'contact-route.postcode.twice'
  | 'contact-route.postcodes-need-one-municipality'
  | 'contact-route.neighbourhood-needs-postcodes'
  | 'contact-route.fallback-is-itself';

/** The part of a route that the rules between its fields look at. */
export type RuledContent = Pick<
  ContactRouteContent,
  'area' | 'entrance' | 'themes' | 'phases' | 'channels' | 'fallbackRouteId'
>;

/**
 * What keeps a route from being saved or published, beyond the shape of its fields (rule 8). A route
 * without a channel is refused from the start: there is nothing to show of it. That each channel can
 * be used is the matter of `channelProblem`.
 *
 * @param ownId the id of the route, when it has one: a route is not its own fallback
 */
export function contactRouteProblems(content: RuledContent, ownId?: string): ContactRouteProblem[] {
  return [
    ...areaProblems(content.area),
    ...themeProblems(content),
    ...repeated(content.phases).map((index) => at(`/phases/${index}`, 'contact-route.phase.twice')),
    ...channelsProblems(content.channels),
    ...(ownId !== undefined && content.fallbackRouteId === ownId
      ? [at('/fallbackRouteId', 'contact-route.fallback-is-itself')]
      : []),
  ];
}

function areaProblems(area: RuledContent['area']): ContactRouteProblem[] {
  const problems = [
    ...repeated(area.municipalities).map((index) =>
      at(`/area/municipalities/${index}`, 'contact-route.municipality.twice'),
    ),
    ...repeated(area.postcodes).map((index) =>
      at(`/area/postcodes/${index}`, 'contact-route.postcode.twice'),
    ),
  ];
  if (area.postcodes.length > 0 && new Set(area.municipalities).size !== 1) {
    problems.push(at('/area/postcodes', 'contact-route.postcodes-need-one-municipality'));
  }
  if (area.neighbourhood.trim() !== '' && area.postcodes.length === 0) {
    // The finder knows where a postcode lies, not where a neighbourhood ends.
    problems.push(at('/area/neighbourhood', 'contact-route.neighbourhood-needs-postcodes'));
  }
  return problems;
}

function themeProblems({ entrance, themes }: RuledContent): ContactRouteProblem[] {
  if (entrance) {
    return themes.length > 0 ? [at('/themes', 'contact-route.entrance-with-themes')] : [];
  }
  if (themes.length === 0) return [at('/themes', 'contact-route.themes.empty')];
  return repeated(themes).map((index) => at(`/themes/${index}`, 'contact-route.theme.twice'));
}

function channelsProblems(channels: RuledContent['channels']): ContactRouteProblem[] {
  if (channels.length === 0) return [at('/channels', 'contact-route.channels.empty')];
  const addresses = channels.map(({ kind, value }) => `${kind} ${value.trim().toLowerCase()}`);
  return repeated(addresses).map((index) =>
    at(`/channels/${index}/value`, 'contact-route.channel.twice'),
  );
}

/** Where a value stands that stood before. */
function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

function at(pointer: string, code: ContactRouteProblemCode): ContactRouteProblem {
  return { pointer, code };
}

/** The name of a route in lists: who answers, and where; of a draft what is there of that. */
export function contactRouteTitle({
  organisation,
  team,
}: Pick<ContactRouteContent, 'organisation' | 'team'>): string {
  return [team, organisation].filter((part) => part.trim() !== '').join(', ');
}
