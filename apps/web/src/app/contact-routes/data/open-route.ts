import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import { contactRouteTitle } from '@zorgpaden/domain/contact-routes';
import type {
  ContactRouteContent,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import type { CoalitionClient } from '../../coalitions';
import { blankForm, contentOf } from '../form/route-form';
import type { Names } from '../words/names';
import type { ChoicesClient } from './choices-client';
import type { ContactRouteClient } from './contact-route-client';

/** Everything that the form of one route needs. */
export interface OpenedRoute {
  /** The id of the route, or the one under which a new route is drafted. */
  readonly id: string;
  readonly coalition: CoalitionView;
  /** `null` while it is new. */
  readonly route: ContactRouteView | null;
  /** What is stored, or an empty route. */
  readonly saved: ContactRouteContent;
  readonly baseVersion: number | null;
  /** The content of that version, when it is known. */
  readonly base: ContactRouteContent | null;
  readonly draft: {
    readonly content: Partial<ContactRouteContent>;
    readonly savedAt: string;
  } | null;
  readonly otherRoutes: readonly ContactRouteView[];
  readonly names: Names;
}

interface Clients {
  readonly coalitions: CoalitionClient;
  readonly routes: ContactRouteClient;
  readonly choices: ChoicesClient;
}

/** Thrown when the address names a route that is not there, or no longer. */
export class RouteNotFound extends Error {}

/** Brings together the route, my draft of it, and the names of what it refers to. */
export async function openRoute(
  { coalitions, routes, choices }: Clients,
  coalitionId: string,
  routeId: string | null,
  draftId: string | null,
): Promise<OpenedRoute> {
  const [coalition, all, drafts, themes, phases] = await Promise.all([
    coalitions.one(coalitionId),
    routes.all(coalitionId),
    routes.drafts(coalitionId),
    choices.themes(),
    choices.phases(),
  ]);
  const route = all.find(({ id, state }) => id === routeId && state !== 'deleted') ?? null;
  if (routeId && !route) throw new RouteNotFound();
  const id = routeId ?? draftId ?? (await routes.newDraftId(coalitionId));
  const draft = drafts.find((candidate) => candidate.id === id);
  const codes = coalition.municipalities.map(({ code }) => code);
  const saved = route?.content ?? contentOf(blankForm(codes));
  const baseVersion = draft ? draft.baseVersion : (route?.version ?? null);
  const otherRoutes = all.filter((other) => other.id !== id && other.state !== 'deleted');
  return {
    id,
    coalition,
    route,
    saved,
    baseVersion,
    base: baseVersion === (route?.version ?? null) ? saved : null,
    // A draft holds what the form sent before, in the shape of a content.
    draft: draft
      ? { content: draft.content as Partial<ContactRouteContent>, savedAt: draft.savedAt }
      : null,
    otherRoutes,
    names: {
      municipalities: new Map(coalition.municipalities.map(({ code, name }) => [code, name])),
      themes: new Map(themes.map(({ slug, name }) => [slug, name])),
      phases: new Map(phases.map(({ slug, name }) => [slug, name])),
      routes: new Map(otherRoutes.map((other) => [other.id, contactRouteTitle(other.content)])),
    },
  };
}
