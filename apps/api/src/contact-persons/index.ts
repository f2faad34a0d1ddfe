export { ContactPersonRepository } from './contact-person.repository.js';
export { ContactPersonsModule } from './contact-persons.module.js';
export { PersonMail } from './person-mail.js';
