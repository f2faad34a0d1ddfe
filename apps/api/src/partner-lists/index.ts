export { PartnerListsModule } from './partner-lists.module.js';
