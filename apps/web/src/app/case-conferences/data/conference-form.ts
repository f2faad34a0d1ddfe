import type { Nth, Rhythm, rhythmKinds } from '@zorgpaden/domain/case-conferences';
import type {
  CaseConference,
  CaseConferenceContent,
} from '@zorgpaden/domain/case-conferences/contract';
import { clockOf } from '../../ui/fields/clock-of';

/** What somebody types about a standing meeting; which fields of its rhythm count is its kind. */
export interface ConferenceForm {
  name: string;
  organiser: string;
  participants: string[];
  kind: (typeof rhythmKinds)[number];
  every: string;
  nth: Nth;
  weekday: string;
  from: string;
  nextOn: string;
  startsAt: string;
  endsAt: string;
  place: string;
  bringingIn: string;
  consent: string;
  job: string;
  phone: string;
  email: string;
}

/** The form of one that is there, or of a new one that begins today. */
export function formOf(held: CaseConference | null, today: string): ConferenceForm {
  const rhythm = held?.rhythm ?? { kind: 'months', every: 1, nth: '1', weekday: 1, from: today };
  const { name, place, bringingIn, consent, job, phone, email } = held ?? none;
  return {
    ...{ name, place, bringingIn, consent, job, phone, email },
    organiser: held?.organiser?.id ?? '',
    participants: held?.participants.map(({ id }) => id) ?? [],
    ...{ kind: rhythm.kind, every: '1', nth: '1', weekday: '1', from: today },
    ...(rhythm.kind !== 'on-request' && {
      every: String(rhythm.every),
      weekday: String(rhythm.weekday),
      from: rhythm.from,
    }),
    ...(rhythm.kind === 'months' && { nth: rhythm.nth }),
    nextOn: held?.next?.isMoved ? held.next.on : '',
    startsAt: held?.startsAt ?? '',
    endsAt: held?.endsAt ?? '',
  };
}

/** What is sent. */
export function contentOf(form: ConferenceForm): CaseConferenceContent {
  return {
    name: form.name.trim(),
    organiserId: form.organiser === '' ? null : form.organiser,
    participantIds: form.participants,
    rhythm: rhythmOf(form),
    nextOn: form.nextOn === '' ? null : form.nextOn,
    startsAt: timeOf(form.startsAt),
    endsAt: timeOf(form.endsAt),
    place: form.place.trim(),
    bringingIn: form.bringingIn.trim(),
    consent: form.consent.trim(),
    job: form.job.trim(),
    phone: form.phone.trim(),
    email: form.email.trim(),
  };
}

function rhythmOf({ kind, every, nth, weekday, from }: ConferenceForm): Rhythm {
  if (kind === 'on-request') return { kind };
  const repeated = { every: Number(every), weekday: Number(weekday), from };
  return kind === 'weeks' ? { kind, ...repeated } : { kind, ...repeated, nth };
}

/** Who sends with the key never leaves the field: what was typed is read here, too. */
function timeOf(typed: string): string | null {
  return typed.trim() === '' ? null : clockOf(typed);
}

const none = {
  ...{ name: '', place: '', bringingIn: '', consent: '', job: '', phone: '', email: '' },
};
