import { createHash } from 'node:crypto';
import {
  carryCodes,
  carryCoverage,
  type Covered,
  refuseImpossible,
  successionsFor,
} from '@zorgpaden/domain/reorganisations';
import type {
  GoingOver,
  NewReorganisation,
  ReorganisationPreview,
} from '@zorgpaden/domain/reorganisations/contract';
import {
  asOf,
  canonicalJson,
  DomainError,
  type Json,
  type PlainDate,
} from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import { affectedBy, type AffectedCoalition, type Naming } from './affected.js';
import { knownMunicipalities, refsOf } from './known.js';

/** What carrying a reorganisation out does to one coalition. */
export interface PlannedCoalition extends AffectedCoalition {
  readonly after: readonly Covered[];
  readonly moved: { readonly routes: GoingOver[]; readonly partnerships: GoingOver[] };
}

/** All that carrying it out does: what is shown before is what is done. */
export interface Plan {
  readonly coalitions: readonly PlannedCoalition[];
  readonly preview: ReorganisationPreview;
  /** Of the preview: who carries it out says which one was seen. */
  readonly tag: string;
}

/** Works out what the reorganisation does, as things are now. Nothing is written. */
export async function planOf(
  tx: EntityManager,
  content: NewReorganisation,
  today: PlainDate,
): Promise<Plan> {
  const { on, closings, opened } = content;
  const closing = closings.map(({ code }) => code);
  const affected = await affectedBy(tx, closing, on, today);
  const coalitions = affected.map((one) => planned(one, content));
  const named = [...closing, ...closings.flatMap(({ successors }) => successors)];
  const preview: ReorganisationPreview = {
    municipalities: await refsOf(tx, named, opened),
    coalitions: coalitions.map((one) => shown(one, on)),
    roles: await rolesFor(tx, closing, today),
    counts: countsOf(coalitions),
    refusals: [
      ...(today < on ? ['reorganisation.too-early'] : []),
      ...(await impossible(tx, content)),
    ],
  };
  const tag = `"${createHash('sha256')
    .update(canonicalJson([content, preview, coalitions] as unknown as Json))
    .digest('base64url')}"`;
  return { coalitions, preview, tag };
}

function planned(one: AffectedCoalition, content: NewReorganisation): PlannedCoalition {
  const successions = successionsFor(content, one.id);
  const over = ({ id, name, codes }: Naming): GoingOver => ({
    id,
    name,
    was: [...codes],
    becomes: [...carryCodes(codes, successions, content.on)],
  });
  return {
    ...one,
    after: carryCoverage(one.coverage, successions),
    moved: { routes: one.routes.map(over), partnerships: one.partnerships.map(over) },
  };
}

function shown(
  { id, name, coverage, after, moved, agreements, leads }: PlannedCoalition,
  on: string,
) {
  const codes = (covered: readonly Covered[], day: string) =>
    asOf(covered, day)
      .map(({ code }) => code)
      .sort();
  return {
    ...{ id, name, was: codes(coverage, on), becomes: codes(after, on) },
    ...moved,
    agreements: [...agreements],
    leads: leads.length,
  };
}

function countsOf(coalitions: readonly PlannedCoalition[]): ReorganisationPreview['counts'] {
  const sum = (count: (one: PlannedCoalition) => number) =>
    coalitions.reduce((total, one) => total + count(one), 0);
  return {
    coalitions: coalitions.length,
    routes: sum(({ moved }) => moved.routes.length),
    partnerships: sum(({ moved }) => moved.partnerships.length),
    agreements: sum(({ agreements }) => agreements.length),
    leads: sum(({ leads }) => leads.length),
  };
}

/** What another reorganisation, or another import, made impossible since it was prepared. */
async function impossible(tx: EntityManager, content: NewReorganisation): Promise<string[]> {
  const known = await knownMunicipalities(tx);
  try {
    refuseImpossible(content.closings, content.opened, known);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [...new Set(error.fields.map(({ code }) => code))];
    throw error;
  }
}

async function rolesFor(
  tx: EntityManager,
  closing: readonly string[],
  today: PlainDate,
): Promise<number> {
  const [row] = (await tx.query(
    `SELECT count(*)::int AS count FROM role_assignments
     WHERE municipality_code = ANY($1) AND (upper_inf(period) OR upper(period) > $2::date)`,
    [closing, today],
  )) as { count: number }[];
  return row?.count ?? 0;
}
