export { knownOrganisations } from './known-organisations.js';
export { LikelyDoublesModule } from './likely-doubles.module.js';
