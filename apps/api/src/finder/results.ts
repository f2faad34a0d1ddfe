import { orderResults, type OrderedResult, type RouteCandidate } from '@zorgpaden/domain/finder';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import { freshnessToday } from './freshness-today.js';
import {
  generalNumberOf,
  nationalNumbersFor,
  type GeneralNumber,
  type NationalNumber,
} from './general-results.js';
import type { Question, Reading } from './question.js';
import { routeReasonText } from './reason.js';
import { routeResult } from './route-result.js';
import type { RouteRow } from './route-row.js';

/** A published route that the domain can put in its place. */
export interface PublishedCandidate extends RouteCandidate {
  readonly row: RouteRow;
}

export type Ordered = OrderedResult<PublishedCandidate | GeneralNumber | NationalNumber>;

/** Everything that answers a question, in the order of the domain. */
export function orderedFor(
  question: Question,
  rows: readonly RouteRow[],
  reading: Reading,
): Ordered[] {
  return orderResults(
    {
      routes: rows.map((row) => candidateOf(row, reading)),
      municipality: generalNumberOf(question.municipality),
      nationalLines: nationalNumbersFor(question.theme),
    },
    {
      municipality: question.municipality.code,
      postcode: question.postcode ?? undefined,
      theme: question.theme?.slug,
      phase: question.phase ?? undefined,
    },
  );
}

/** A route in its place, written out in a language. `until`: from when it may read differently. */
export function writtenRoute(
  { row }: PublishedCandidate,
  { kind, reason, fallbackId }: Pick<Ordered, 'kind' | 'reason' | 'fallbackId'>,
  question: Question,
  reading: Reading,
): { result: FinderResult; until: number | null } {
  const text = routeReasonText(reason, row.content.area, question, reading.language);
  return routeResult(row, { kind, reason: text, fallbackId }, reading);
}

function candidateOf(row: RouteRow, { today }: Reading): PublishedCandidate {
  const { content } = row;
  return {
    kind: 'route',
    id: row.id,
    level: row.level,
    organisation: content.organisation,
    team: content.team,
    entrance: content.entrance,
    municipalities: content.area.municipalities,
    postcodes: content.area.postcodes,
    neighbourhood: content.area.neighbourhood,
    themes: content.themes,
    phases: content.phases,
    fallbackRouteId: content.fallbackRouteId,
    freshness: freshnessToday(row.verified_on, today),
    row,
  };
}
