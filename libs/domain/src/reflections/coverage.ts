import { addMonths, contains, type Dated, type PlainDate } from '../shared/index.js';
import type { Hearing } from './hearing.js';

/** `all`: every partner that was active on the day was heard; else `some` (rule 7). */
export type Coverage = 'all' | 'some';

/** A partnership, as far as it matters who was there to be heard. */
export interface ActivePartner extends Dated {
  readonly organisationId: string;
}

/** A reflection that was held, with everybody who was heard, ever. */
export interface HeldReflection {
  readonly id: string;
  readonly date: PlainDate;
  readonly hearings: readonly Hearing[];
}

export interface CoverageOnDay {
  readonly coverage: Coverage;
  readonly heard: readonly string[];
  /** The organisations that were a partner on the day and were not heard, by id. */
  readonly missed: readonly string[];
}

/**
 * Who was heard as of the peildatum. Who is heard later counts from that day on, and not before; who
 * became a partner after the day of the conversation was not missed.
 */
export function coverageOn(
  reflection: HeldReflection,
  partners: readonly ActivePartner[],
  peildatum: PlainDate,
): CoverageOnDay {
  const heard = new Set(
    reflection.hearings.filter(({ on }) => on <= peildatum).map((one) => one.organisationId),
  );
  const active = new Set(
    partners
      .filter(({ period }) => contains(period, reflection.date))
      .map(({ organisationId }) => organisationId),
  );
  const missed = [...active].filter((id) => !heard.has(id)).sort();
  const isAll = active.size > 0 && missed.length === 0;
  return { coverage: isAll ? 'all' : 'some', heard: [...heard].sort(), missed };
}

/**
 * *Reflectie met alle partners in de laatste 12 maanden* (rule 7), with the reason. It is never called
 * anything else, and `unknown` is never counted as no.
 */
export type Vitality =
  | { readonly answer: 'yes'; readonly reflectionId: string; readonly date: PlainDate }
  | {
      readonly answer: 'partly';
      readonly reflectionId: string;
      readonly date: PlainDate;
      readonly missed: readonly string[];
    }
  /** The last one there was lies further back. */
  | { readonly answer: 'no'; readonly reflectionId: string; readonly date: PlainDate }
  /** Nobody wrote one down. */
  | { readonly answer: 'unknown' };

export const vitalityAnswers = ['yes', 'partly', 'no', 'unknown'] as const;
export type VitalityAnswer = (typeof vitalityAnswers)[number];

/** How far back one looks: on the same day a year later it is over. */
const MONTHS = 12;

/** The answer as of the peildatum. Only a conversation that was held by then counts. */
export function vitalityOn(
  reflections: readonly HeldReflection[],
  partners: readonly ActivePartner[],
  peildatum: PlainDate,
): Vitality {
  const held = reflections
    .filter(({ date }) => date <= peildatum)
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1));
  const [last] = held;
  if (last === undefined) return { answer: 'unknown' };
  const recent = held
    .filter(({ date }) => addMonths(date, MONTHS) > peildatum)
    .map(({ id, date, ...rest }) => ({
      reflectionId: id,
      date,
      ...coverageOn({ id, date, ...rest }, partners, peildatum),
    }));
  const whole = recent.find(({ coverage }) => coverage === 'all');
  if (whole) return { answer: 'yes', reflectionId: whole.reflectionId, date: whole.date };
  // Of several, the one that came closest; of equals, the last.
  const [nearest] = [...recent].sort((a, b) => a.missed.length - b.missed.length);
  if (nearest === undefined) return { answer: 'no', reflectionId: last.id, date: last.date };
  const { reflectionId, date, missed } = nearest;
  return { answer: 'partly', reflectionId, date, missed };
}
