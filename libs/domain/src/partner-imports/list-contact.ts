import type { CooperationLevel } from '../agreements/index.js';
import type { ContactRole } from '../partner-contacts/index.js';
import { normaliseName } from '../shared/index.js';

/** A contact of a partner by what one knows it again; an empty text: nobody says. */
export interface KnownContact {
  /** Who holds the function; empty for a function or team. */
  readonly name: string;
  readonly job: string;
  readonly email: string;
}

/** A contact as a row tells of it. */
export interface ListedContact extends KnownContact {
  readonly level: CooperationLevel;
  readonly role: ContactRole | null;
  readonly phone: string;
}

/**
 * Whether two are one: the same mail address, unless it is that of two people; else the same name and
 * function. Two functions of one name with addresses of their own are two.
 */
export function isSameContact(one: KnownContact, other: KnownContact): boolean {
  const isSameName = normaliseName(one.name) === normaliseName(other.name);
  const haveMail = one.email !== '' && other.email !== '';
  if (haveMail && one.email.toLowerCase() === other.email.toLowerCase()) {
    return isSameName || one.name === '' || other.name === '';
  }
  const isSame = isSameName && normaliseName(one.job) === normaliseName(other.job);
  return isSame && (!haveMail || one.name !== '');
}

/** Those of a list that are not there yet, each once. */
export function newContacts<Contact extends KnownContact>(
  known: readonly KnownContact[],
  listed: readonly Contact[],
): Contact[] {
  const fresh: Contact[] = [];
  for (const contact of listed) {
    const isKnown = [...known, ...fresh].some((one) => isSameContact(one, contact));
    if (!isKnown) fresh.push(contact);
  }
  return fresh;
}
