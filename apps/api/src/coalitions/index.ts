export { CoalitionQueries } from './coalition.queries.js';
export { CoalitionRepository, type CoveringCoalition } from './coalition.repository.js';
export { CoalitionsModule } from './coalitions.module.js';
export { refuseUnknownCoalition } from './known-coalition.js';
export { JoinCoalition } from './use-cases/join-coalition.js';
export { CreateCoalition, type NewCoalition } from './use-cases/create-coalition.js';
