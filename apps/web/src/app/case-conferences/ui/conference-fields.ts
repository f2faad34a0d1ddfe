import type { FieldTree } from '@angular/forms/signals';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import type { ErrandField } from '../../ui/fields/form-errand';
import type { ConferenceForm } from '../data/conference-form';

/** Which field the API means, and what it is called on the screen. */
export function conferenceFields(
  fields: FieldTree<ConferenceForm>,
  words: WorkspaceTexts['caseConferences']['form'],
  every: string,
): ErrandField[] {
  const asText = (field: unknown) => field as FieldTree<string>;
  return [
    { field: fields.name, label: words.name, pointer: '/name' },
    { field: asText(fields.kind), label: words.kind, pointer: '/rhythm/kind' },
    { field: asText(fields.nth), label: words.nth, pointer: '/rhythm/nth' },
    { field: fields.weekday, label: words.weekday, pointer: '/rhythm/weekday' },
    { field: fields.every, label: every, pointer: '/rhythm/every' },
    { field: fields.from, label: words.from, pointer: '/rhythm/from' },
    { field: fields.nextOn, label: words.nextOn, pointer: '/nextOn' },
    { field: fields.startsAt, label: words.startsAt, pointer: '/startsAt' },
    { field: fields.endsAt, label: words.endsAt, pointer: '/endsAt' },
    { field: fields.place, label: words.place, pointer: '/place' },
    { field: fields.organiser, label: words.organiser, pointer: '/organiserId' },
    { field: asText(fields.participants), label: words.participants, pointer: '/participantIds' },
    { field: fields.bringingIn, label: words.bringingIn, pointer: '/bringingIn' },
    { field: fields.consent, label: words.consent, pointer: '/consent' },
    { field: fields.job, label: words.job, pointer: '/job' },
    { field: fields.phone, label: words.phone, pointer: '/phone' },
    { field: fields.email, label: words.email, pointer: '/email' },
  ];
}
