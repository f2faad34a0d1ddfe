export { FollowUpClient } from './data/follow-up-client';
export { FollowUpsSection } from './ui/follow-ups-section';
