import {
  newPartnerPerson,
  type NewPartnerPerson,
  partnerContactChange,
  type PartnerContactChange,
} from '../partner-contacts/partner-contact.contract.js';
import type { ImportField } from './import-field.js';
import { type ListedContact, newContacts } from './list-contact.js';
import type { RowRemark } from './read-partner.js';

/** A contact as one could type it: the function, and who holds it. */
export interface NewContact {
  readonly contact: PartnerContactChange;
  readonly person: NewPartnerPerson | null;
}

const fieldOf: Readonly<Record<string, ImportField>> = {
  name: 'contactName',
  job: 'contactJob',
  level: 'contactLevel',
  role: 'contactRole',
  email: 'contactEmail',
  phone: 'contactPhone',
};

/**
 * Holds contacts of a row against the contracts of the forms. Number and address are those of the person
 * where one is named, as they are in the form.
 */
export function judgeContacts(listed: readonly ListedContact[]): {
  readonly contacts: readonly NewContact[];
  readonly problems: readonly RowRemark[];
} {
  const contacts: NewContact[] = [];
  const problems: RowRemark[] = [];
  for (const { name, email, phone, ...own } of newContacts([], listed)) {
    const ofFunction = name === '' ? { email, phone } : { email: '', phone: '' };
    const contact = partnerContactChange.safeParse({ ...own, ...ofFunction });
    const person = name === '' ? null : newPartnerPerson.safeParse({ name, email, phone });
    const issues = [...(contact.error?.issues ?? []), ...(person?.error?.issues ?? [])];
    problems.push(...issues.map(remark));
    if (contact.success) contacts.push({ contact: contact.data, person: person?.data ?? null });
  }
  return { contacts, problems };
}

function remark({
  path,
  message,
}: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}): RowRemark {
  return { field: fieldOf[String(path[0])] ?? 'contactName', code: message };
}
