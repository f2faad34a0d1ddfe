export { OrganisationQueries } from './organisation.queries.js';
export { OrganisationRepository } from './organisation.repository.js';
export { OrganisationsModule } from './organisations.module.js';
export { refuseMerged } from './refuse-merged.js';
export { ChangeOrganisation } from './use-cases/change-organisation.js';
export { RegisterOrganisation } from './use-cases/register-organisation.js';
export { RenameOrganisation } from './use-cases/rename-organisation.js';
export { raiseWherePartner } from './where-partner.js';
