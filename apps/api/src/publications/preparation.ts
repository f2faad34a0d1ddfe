import { createHash } from 'node:crypto';
import { contactRouteTitle } from '@zorgpaden/domain/contact-routes';
import { contactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import { compare, fallbackProblems, snapshotOf } from '@zorgpaden/domain/publications';
import type {
  PublicationContent,
  PublicationPreview,
} from '@zorgpaden/domain/publications/contract';
import { canonicalJson, type FieldProblem } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import type { CoveringCoalition } from '../coalitions/index.js';
import { referenceProblems } from '../contact-routes/index.js';
import { fieldProblems } from '../platform/http/contract.pipe.js';

/** What a publication would hold, in the state that somebody is shown before they publish it. */
export interface Preparation {
  readonly content: PublicationContent;
  readonly preview: PublicationPreview;
  /** Equal for equal states: publishing asks for the one that was seen. */
  readonly tag: string;
}

type Route = PublicationContent['routes'][number];

/** What publishing these working copies now would do, and what stands in its way. */
export async function prepare(
  tx: EntityManager,
  coalition: CoveringCoalition,
  routes: readonly Route[],
  current: { readonly number: number; readonly content: PublicationContent } | null,
): Promise<Preparation> {
  const content = snapshotOf(routes);
  const preview = {
    nextNumber: (current?.number ?? 0) + 1,
    changes: compare(current?.content ?? null, content),
    refusals: await refusalsOf(tx, coalition, content.routes),
  };
  return { content, preview, tag: tagOfState({ ...preview, content }) };
}

async function refusalsOf(
  tx: EntityManager,
  coalition: CoveringCoalition,
  routes: readonly Route[],
): Promise<PublicationPreview['refusals']> {
  const fallbacks = fallbackProblems(routes);
  const refusals: PublicationPreview['refusals'] = [];
  for (const route of routes) {
    const problems = [
      ...shapeProblems(route),
      ...(await referenceProblems(tx, coalition, route)),
      ...(fallbacks.get(route.id) ?? []),
    ];
    if (problems.length === 0) continue;
    const title = contactRouteTitle(route.content);
    refusals.push({ routeId: route.id, title, problems: distinct(problems) });
  }
  return refusals;
}

/** Judged again: a route that was saved under yesterday's rules is published under today's. */
function shapeProblems({ content }: Route): FieldProblem[] {
  const result = contactRouteContent.safeParse(content);
  return result.success ? [] : result.error.issues.flatMap((issue) => fieldProblems(issue));
}

function distinct(problems: readonly FieldProblem[]) {
  const byKey = new Map(
    problems.map(({ pointer, code }) => [`${pointer} ${code}`, { pointer, code }]),
  );
  return [...byKey.values()];
}

function tagOfState(state: PublicationPreview & { content: PublicationContent }): string {
  return `"${createHash('sha256').update(canonicalJson(state)).digest('base64url')}"`;
}
