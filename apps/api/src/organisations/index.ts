export { OrganisationsModule } from './organisations.module.js';
export { AddPartner, type NewPartner } from './use-cases/add-partner.js';
