import { Module } from '@nestjs/common';
import { ContactPersonsModule } from '../contact-persons/index.js';
import { PartnershipsModule } from '../partnerships/index.js';
import { ContactsOfList } from './contacts-of-list.js';
import { PartnerContactQueries } from './partner-contact.queries.js';
import { PartnerContactRepository } from './partner-contact.repository.js';
import { PartnerContactsController } from './partner-contacts.controller.js';
import { KeepPartnerContact } from './use-cases/keep-partner-contact.js';
import { NamePartnerPerson } from './use-cases/name-partner-person.js';
import { RemovePartnerContact } from './use-cases/remove-partner-contact.js';

/** With whom one works at the partners of a coalition. */
@Module({
  imports: [ContactPersonsModule, PartnershipsModule],
  controllers: [PartnerContactsController],
  providers: [
    ContactsOfList,
    KeepPartnerContact,
    NamePartnerPerson,
    PartnerContactQueries,
    PartnerContactRepository,
    RemovePartnerContact,
  ],
  exports: [ContactsOfList, KeepPartnerContact, PartnerContactQueries],
})
export class PartnerContactsModule {}
