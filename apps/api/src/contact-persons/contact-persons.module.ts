import { Module } from '@nestjs/common';
import { ContactRoutesModule } from '../contact-routes/index.js';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { ContactPersonQueries } from './contact-person.queries.js';
import { ContactPersonRepository } from './contact-person.repository.js';
import { ContactPersonsController } from './contact-persons.controller.js';
import { ObjectionsController } from './objections.controller.js';
import { OwnPersonController } from './own-person.controller.js';
import { PersonMail } from './person-mail.js';
import { SeenPersonsController } from './seen-persons.controller.js';
import { AnswerAsPerson } from './use-cases/answer-as-person.js';
import { AskForPersonLink } from './use-cases/ask-for-person-link.js';
import { EnterContactPerson } from './use-cases/enter-contact-person.js';
import { RemoveContactPerson } from './use-cases/remove-contact-person.js';

/** The people behind contacts, who are told, and decide who sees them. */
@Module({
  imports: [ContactRoutesModule, MunicipalitiesModule],
  controllers: [
    ContactPersonsController,
    ObjectionsController,
    OwnPersonController,
    SeenPersonsController,
  ],
  providers: [
    AnswerAsPerson,
    AskForPersonLink,
    ContactPersonQueries,
    ContactPersonRepository,
    EnterContactPerson,
    PersonMail,
    RemoveContactPerson,
  ],
  exports: [ContactPersonRepository, PersonMail],
})
export class ContactPersonsModule {}
