export { type ContactToEnter, ContactsOfList, type EnteredContact } from './contacts-of-list.js';
export { knownContacts } from './known-contacts.js';
export { PartnerContactQueries } from './partner-contact.queries.js';
export { PartnerContactsModule } from './partner-contacts.module.js';
export { KeepPartnerContact } from './use-cases/keep-partner-contact.js';
