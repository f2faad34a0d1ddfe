export { ContactPersonsModule } from './contact-persons.module.js';
