export { OrganisationMergesModule } from './organisation-merges.module.js';
