import { type FieldTree, form, validate } from '@angular/forms/signals';
import { signal } from '@angular/core';
import type { ConsentAnswer, ConsentCapacity } from '@zorgpaden/domain/agreements';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { AgreementTexts } from '@zorgpaden/texts/nl/workspace-agreements';
import type { ErrandField } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';

/** The answer of a party, and the named person who gives it. */
export interface ConsentForm {
  answer: ConsentAnswer;
  person: string;
  function: string;
  capacity: ConsentCapacity;
  decidedOn: PlainDate;
  reason: string;
}

/** The answer stands ready: one press sends it. */
export function consentForm(start: { person: string; today: PlainDate }): FieldTree<ConsentForm> {
  return form(
    signal<ConsentForm>({
      answer: 'consented',
      person: start.person,
      function: '',
      capacity: 'own-mandate',
      decidedOn: start.today,
      reason: '',
    }),
    (path) => {
      required(path.person);
      required(path.function);
      required(path.decidedOn);
      free(path.reason);
      validate(path.reason, ({ value, valueOf }) =>
        valueOf(path.answer) === 'declined' && value().trim() === ''
          ? { kind: 'agreement.reason.missing' }
          : undefined,
      );
    },
    { name: 'consent' },
  );
}

/** What the form says, as the API takes it. */
export function consentOf(fields: FieldTree<ConsentForm>): ConsentForm {
  const value = fields().value();
  const declined = value.answer === 'declined';
  return {
    ...value,
    person: value.person.trim(),
    function: value.function.trim(),
    reason: declined ? value.reason.trim() : '',
  };
}

/** Where the API says that something is wrong. */
export function consentErrands(
  fields: FieldTree<ConsentForm>,
  words: AgreementTexts['consent'],
): ErrandField[] {
  return [
    { field: fields.person, label: words.person, pointer: '/person' },
    { field: fields.function, label: words.function, pointer: '/function' },
    { field: fields.decidedOn, label: words.decidedOn, pointer: '/decidedOn' },
    { field: fields.reason, label: words.reason, pointer: '/reason' },
  ];
}
