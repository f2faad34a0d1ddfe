export { OrganisationQueries } from './organisation.queries.js';
export { OrganisationRepository } from './organisation.repository.js';
export { OrganisationsModule } from './organisations.module.js';
export { ChangeOrganisation } from './use-cases/change-organisation.js';
export { RegisterOrganisation } from './use-cases/register-organisation.js';
export { RenameOrganisation } from './use-cases/rename-organisation.js';
