export { refuseSecond } from './once-at-a-time.js';
export { CoverageQueries } from './coverage.queries.js';
export { PartnershipQueries } from './partnership.queries.js';
export { type PartnershipOf, PartnershipRepository } from './partnership.repository.js';
export { PartnershipsModule } from './partnerships.module.js';
export { AddPartnership } from './use-cases/add-partnership.js';
export { ChangePartnership } from './use-cases/change-partnership.js';
export { StatePartnershipStatus } from './use-cases/state-partnership-status.js';
