export { AcceptedProposals } from './accepted-proposals.js';
export { MergeProposalsModule } from './merge-proposals.module.js';
