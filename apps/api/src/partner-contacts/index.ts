export { PartnerContactQueries } from './partner-contact.queries.js';
export { PartnerContactsModule } from './partner-contacts.module.js';
export { KeepPartnerContact } from './use-cases/keep-partner-contact.js';
