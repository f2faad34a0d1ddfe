import {
  type ActivePartner,
  coverageOn,
  type HeldReflection,
  reflectionState,
  type Vitality,
} from '@zorgpaden/domain/reflections';
import type { ReflectionSummary, VitalityView } from '@zorgpaden/domain/reflections/contract';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { PartnerRow, ReflectionRow } from './reflection-rows.js';

/** The partners of a coalition, to look up who was there on a day and what they are called. */
export class Partners {
  readonly all: readonly ActivePartner[];
  private readonly names: ReadonlyMap<string, string>;

  constructor(rows: readonly PartnerRow[]) {
    this.all = rows.map(({ organisationId, from, to }) => ({
      organisationId,
      period: { from, to },
    }));
    this.names = new Map(rows.map(({ organisationId, name }) => [organisationId, name]));
  }

  named(ids: readonly string[]): { id: string; name: string }[] {
    return ids
      .map((id) => ({ id, name: this.names.get(id) ?? '' }))
      .sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1));
  }
}

/** A reflection in a list, as of the peildatum. */
export function summaryOf(
  row: ReflectionRow,
  partners: Partners,
  peildatum: PlainDate,
): ReflectionSummary {
  const { heldAt, closedAt, cancelledAt, hearings, ...rest } = row;
  const state = reflectionState({ heldAt, closedAt, cancelledAt });
  const isHeld = state === 'held' || state === 'closed';
  const found = coverageOn({ id: row.id, date: row.date, hearings }, partners.all, peildatum);
  return {
    ...rest,
    state,
    heard: found.heard.length,
    coverage: isHeld ? found.coverage : null,
    missed: isHeld ? partners.named(found.missed) : [],
  };
}

/** Those that were held, as the rules look at them. */
export function heldOf(rows: readonly ReflectionRow[]): HeldReflection[] {
  return rows.filter(({ heldAt }) => heldAt !== null);
}

export function vitalityView(vitality: Vitality, partners: Partners): VitalityView {
  return {
    answer: vitality.answer,
    reflectionId: vitality.answer === 'unknown' ? null : vitality.reflectionId,
    date: vitality.answer === 'unknown' ? null : vitality.date,
    missed: vitality.answer === 'partly' ? partners.named(vitality.missed) : [],
  };
}
