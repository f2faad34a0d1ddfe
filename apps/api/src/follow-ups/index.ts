export { FollowUpRepository, type StoredFollowUp } from './follow-up.repository.js';
export { FollowUpsModule } from './follow-ups.module.js';
export { AddFollowUp } from './use-cases/add-follow-up.js';
export { StateOutcome } from './use-cases/state-outcome.js';
