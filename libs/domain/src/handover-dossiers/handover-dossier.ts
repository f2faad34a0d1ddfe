import type { PlainDate } from '../shared/index.js';

/** What a lead who leaves does first, in this order. */
export const leavingSteps = [
  'name-successor',
  'write-note',
  'check-partners',
  'check-agreements',
  'hand-over-follow-ups',
  'tell-partners',
] as const;
/** What a lead who begins does first, in this order. */
export const startingSteps = [
  'read-dossier',
  'speak-predecessor',
  'meet-sponsor',
  'meet-partners',
  'check-contacts',
  'plan-reflection',
] as const;

/** Every step of a handover, by whom ever. */
export const handoverSteps = [...leavingSteps, ...startingSteps] as const;
export type HandoverStep = (typeof handoverSteps)[number];

/** What stands in the calendar of a coalition. */
export const calendarKinds = [
  'agreement-review',
  'agreement-ends',
  'follow-up',
  'reflection',
  'case-conference',
  'funding-ends',
] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** Something with a day on which somebody has to act. */
export interface CalendarEntry {
  readonly on: PlainDate;
  readonly kind: CalendarKind;
  readonly title: string;
}

/** Where the days of a calendar come from. */
export interface DatedWork {
  readonly agreements: readonly {
    readonly title: string;
    readonly state: string;
    readonly reviewOn: PlainDate | null;
    readonly validTo: PlainDate | null;
  }[];
  readonly followUps: readonly { readonly title: string; readonly dueOn: PlainDate | null }[];
  readonly reflections: readonly { readonly on: PlainDate; readonly isOpen: boolean }[];
  readonly caseConferences: readonly {
    readonly name: string;
    readonly next: { readonly on: PlainDate } | null;
  }[];
  readonly funding: readonly { readonly source: string; readonly to: PlainDate | null }[];
}

/** What is due, the first day first, also what is late; what is over without anybody having to act is not. */
export function calendarOf(work: DatedWork, today: PlainDate): CalendarEntry[] {
  const agreed = work.agreements.filter(({ state }) => state === 'agreed');
  const open = work.reflections.filter(({ isOpen }) => isOpen);
  const ahead = (on: PlainDate | null) => (on !== null && on >= today ? on : null);
  return [
    ...agreed.flatMap(({ title, reviewOn }) => entry('agreement-review', reviewOn, title)),
    ...agreed.flatMap(({ title, validTo }) => entry('agreement-ends', ahead(validTo), title)),
    ...work.followUps.flatMap(({ title, dueOn }) => entry('follow-up', dueOn, title)),
    ...open.flatMap(({ on }) => entry('reflection', on, '')),
    ...work.caseConferences.flatMap(({ name, next }) =>
      entry('case-conference', next?.on ?? null, name),
    ),
    ...work.funding.flatMap(({ source, to }) => entry('funding-ends', ahead(to), source)),
  ].sort(inOrder);
}

function entry(kind: CalendarKind, on: PlainDate | null, title: string): CalendarEntry[] {
  return on === null ? [] : [{ on, kind, title }];
}

function inOrder(a: CalendarEntry, b: CalendarEntry): number {
  const byKind = calendarKinds.indexOf(a.kind) - calendarKinds.indexOf(b.kind);
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return byKind === 0 ? Number(a.title > b.title) - Number(a.title < b.title) : byKind;
}
