import type { FieldTree } from '@angular/forms/signals';
import type { AgreementTexts } from '@zorgpaden/texts/nl/workspace-agreements';
import type { ErrandField } from '../../ui/fields/form-errand';
import type { AgreementForm } from './agreement-form';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Where the API says that something is wrong: at the field that somebody fills in. */
export function agreementErrands(
  fields: FieldTree<AgreementForm>,
  words: AgreementTexts['editor'],
  partners: readonly Named[],
): ErrandField[] {
  const names = new Map(partners.map(({ id, name }) => [id, name]));
  return [
    { field: fields.title, label: words.title, pointer: '/title' },
    { field: asText(fields.text), label: words.text, pointer: '/text' },
    { field: asText(fields.topics), label: words.topics, pointer: '/topics' },
    { field: fields.from, label: words.from, pointer: '/validity/from' },
    { field: fields.until, label: words.until, pointer: '/validity/to' },
    { field: fields.reviewOn, label: words.reviewOn, pointer: '/reviewOn' },
    ...[...fields.parties].flatMap((party, index) => {
      const name = names.get(party.organisationId().value()) ?? '';
      const at = `/parties/${index}`;
      return [
        { field: party.organisationId, label: name, pointer: `${at}/organisationId` },
        {
          field: party.contact.name,
          label: `${name}, ${words.contactName}`,
          pointer: `${at}/contact/name`,
        },
        {
          field: party.contact.email,
          label: `${name}, ${words.contactEmail}`,
          pointer: `${at}/contact/email`,
        },
      ];
    }),
  ];
}

/** An errand looks at the errors of a field, whatever it holds. */
function asText(field: unknown): FieldTree<string> {
  return field as FieldTree<string>;
}
