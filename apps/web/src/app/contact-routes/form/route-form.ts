import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import type { Phase } from '@zorgpaden/domain/phases';
import { normaliseClockTime } from './clock-time';

type Channel = ContactRouteContent['channels'][number];
type Hours = NonNullable<ContactRouteContent['openingHours']>;
type ResponseUnit = NonNullable<ContactRouteContent['responseTime']>['unit'];

export interface HoursOfDay {
  day: number;
  from: string;
  to: string;
}

export interface ExceptionalDay {
  date: string;
  hours: { from: string; to: string }[];
  note: string;
}

/**
 * A contact route while somebody types: the content with an empty text where it may hold `null` or a
 * number. Every field stands at the same path as in the content, so that a pointer of the contract
 * or of the API names a field of the form.
 */
export interface RouteForm {
  organisation: string;
  team: string;
  area: { municipalities: string[]; postcodes: string; neighbourhood: string };
  entrance: boolean;
  themes: string[];
  phases: string[];
  audience: ContactRouteContent['audience'];
  channels: Channel[];
  openingHours: {
    stated: boolean;
    weekly: HoursOfDay[];
    exceptions: ExceptionalDay[];
    onHolidays: Hours['onHolidays'];
  };
  responseTime: { amount: string; unit: ResponseUnit | 'none' };
  atHand: string;
  consent: ContactRouteContent['consent'];
  nextSteps: string;
  fallbackRouteId: string;
}

/** An empty form: what most routes have is chosen already. */
export function blankForm(municipalities: readonly string[]): RouteForm {
  return {
    organisation: '',
    team: '',
    area: { municipalities: [...municipalities], postcodes: '', neighbourhood: '' },
    entrance: false,
    themes: [],
    phases: [],
    audience: 'professionals',
    channels: [{ kind: 'phone', value: '', note: '' }],
    openingHours: { stated: false, weekly: [], exceptions: [], onHolidays: 'closed' },
    responseTime: { amount: '', unit: 'none' },
    atHand: '',
    consent: { needed: 'before-referral', anonymousConsultation: true, note: '' },
    nextSteps: '',
    fallbackRouteId: '',
  };
}

/**
 * The form of a route as it is stored, or of a draft: what a draft leaves out is empty. Nothing is shared
 * with the content: the form changes, the stored version does not.
 */
export function formOf(content: Partial<ContactRouteContent>): RouteForm {
  const blank = blankForm([]);
  const { area, openingHours, responseTime } = content;
  return {
    organisation: content.organisation ?? '',
    team: content.team ?? '',
    area: {
      municipalities: [...(area?.municipalities ?? [])],
      postcodes: (area?.postcodes ?? []).join(', '),
      neighbourhood: area?.neighbourhood ?? '',
    },
    entrance: content.entrance ?? false,
    themes: [...(content.themes ?? [])],
    phases: [...(content.phases ?? [])],
    audience: content.audience ?? blank.audience,
    channels: (content.channels ?? []).map((channel) => ({ ...channel })),
    openingHours: openingHours ? hoursFormOf(openingHours) : blank.openingHours,
    responseTime: responseTime
      ? { amount: amountText(responseTime.amount), unit: responseTime.unit }
      : blank.responseTime,
    atHand: content.atHand ?? '',
    consent: { ...(content.consent ?? blank.consent) },
    nextSteps: content.nextSteps ?? '',
    fallbackRouteId: content.fallbackRouteId ?? '',
  };
}

function hoursFormOf({ weekly, exceptions, onHolidays }: Hours): RouteForm['openingHours'] {
  return {
    stated: true,
    weekly: weekly.map((stretch) => ({ ...stretch })),
    exceptions: exceptions.map((day) => ({
      ...day,
      hours: day.hours.map((stretch) => ({ ...stretch })),
    })),
    onHolidays,
  };
}

/** What the form says, to be judged by the contract: it can still be wrong. */
export function contentOf(form: RouteForm): ContactRouteContent {
  const { area, openingHours, responseTime } = form;
  const partial = area.municipalities.length === 1;
  return {
    organisation: form.organisation,
    team: form.team,
    area: {
      municipalities: area.municipalities,
      postcodes: partial ? area.postcodes.split(/[\s,;]+/).filter(Boolean) : [],
      neighbourhood: partial ? area.neighbourhood : '',
    },
    entrance: form.entrance,
    // Kept in the form, so that choosing *één ingang* by mistake costs no themes.
    themes: form.entrance ? [] : form.themes,
    phases: form.phases as Phase[],
    audience: form.audience,
    channels: form.channels.map(({ kind, value, note }) => ({ kind, value, note })),
    openingHours: openingHours.stated ? hoursOf(openingHours) : null,
    responseTime:
      responseTime.unit === 'none'
        ? null
        : { amount: amountOf(responseTime.amount), unit: responseTime.unit },
    atHand: form.atHand,
    consent: form.consent,
    nextSteps: form.nextSteps,
    fallbackRouteId: form.fallbackRouteId || null,
  };
}

function hoursOf({ weekly, exceptions, onHolidays }: RouteForm['openingHours']): Hours {
  return {
    weekly: weekly.map(({ day, from, to }) => ({ day, ...stretchOf({ from, to }) })),
    exceptions: exceptions.map(({ date, hours, note }) => ({
      date,
      hours: hours.map(stretchOf),
      note,
    })),
    onHolidays,
  };
}

function stretchOf({ from, to }: { from: string; to: string }): { from: string; to: string } {
  return { from: normaliseClockTime(from), to: normaliseClockTime(to) };
}

/** A draft can hold what was no number yet. */
function amountText(amount: number | null): string {
  return amount === null || Number.isNaN(amount) ? '' : String(amount);
}

function amountOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}
