import { DomainError, type Dated, type PlainDate, asOf, overlaps } from '../shared/index.js';

/** Somebody who leads a coalition, as long as it lasts. There may be two or more at a time (a duo). */
export interface Lead extends Dated {
  readonly userId: string;
}

/** Who leads on the peildatum. */
export function leadsOn<Led extends Lead>(leads: readonly Led[], peildatum: PlainDate): Led[] {
  return asOf(leads, peildatum);
}

/**
 * The leads after somebody begins on a day.
 *
 * @throws DomainError `coalition.lead.twice` when the person leads already on or after that day
 */
export function appointLead(leads: readonly Lead[], userId: string, from: PlainDate): Lead[] {
  const appointed = { userId, period: { from, to: null } };
  if (leads.some((lead) => lead.userId === userId && overlaps(lead.period, appointed.period))) {
    throw new DomainError('coalition.lead.twice');
  }
  return [...leads, appointed];
}

/**
 * The leads after somebody stops: the day given is the first without this lead.
 *
 * @throws DomainError `coalition.lead.not-leading` when the person does not lead the day before
 */
export function dismissLead(leads: readonly Lead[], userId: string, on: PlainDate): Lead[] {
  const leading = leads.find(
    (lead) =>
      lead.userId === userId &&
      lead.period.from < on &&
      (lead.period.to === null || lead.period.to >= on),
  );
  if (!leading) throw new DomainError('coalition.lead.not-leading');
  return leads.map((lead) =>
    lead === leading ? { ...lead, period: { from: lead.period.from, to: on } } : lead,
  );
}
