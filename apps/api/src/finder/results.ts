import { freshnessOn } from '@zorgpaden/domain/contact-routes';
import { orderResults, type RouteCandidate } from '@zorgpaden/domain/finder';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import { nextAmsterdamMidnight } from '@zorgpaden/domain/shared';
import {
  generalNumberOf,
  generalNumberResult,
  nationalNumbers,
  nationalResult,
} from './general-results.js';
import type { Question, Reading } from './question.js';
import { routeReasonText } from './reason.js';
import { routeResult } from './route-result.js';
import type { RouteRow } from './route-row.js';

interface PublishedCandidate extends RouteCandidate {
  readonly row: RouteRow;
}

/** Results in their order, and the moment until which they read as they do. */
export interface Results {
  readonly results: FinderResult[];
  readonly validUntil: number;
}

/** The answer to a question: the domain orders, this writes it out in a language. */
export function resultsOf(
  question: Question,
  rows: readonly RouteRow[],
  reading: Reading,
): Results {
  const ordered = orderResults(
    {
      routes: rows.map((row) => candidateOf(row, reading)),
      municipality: generalNumberOf(question.municipality),
      nationalLines: nationalNumbers,
    },
    {
      municipality: question.municipality.code,
      postcode: question.postcode ?? undefined,
      theme: question.theme?.slug,
      phase: question.phase ?? undefined,
    },
  );
  const hasRoutes = ordered.some(({ candidate }) => candidate.kind === 'route');
  // At midnight *tomorrow* becomes *today*, and freshness may change.
  let validUntil = nextAmsterdamMidnight(reading.now);
  const results = ordered.map(({ candidate, kind, reason, fallbackId }) => {
    if (candidate.kind === 'municipality') {
      return generalNumberResult(candidate, hasRoutes, reading.language);
    }
    if (candidate.kind === 'national') {
      return nationalResult(candidate, question.theme, reading.language);
    }
    const { row } = candidate;
    const text = routeReasonText(reason, row.content.area, question, reading.language);
    const { result, until } = routeResult(row, { kind, reason: text, fallbackId }, reading);
    if (until !== null && until < validUntil) validUntil = until;
    return result;
  });
  return { results, validUntil };
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
    freshness: freshnessOn(row.verified_on, today),
    row,
  };
}
