export { PartnerImportsModule } from './partner-imports.module.js';
