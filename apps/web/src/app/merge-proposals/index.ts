export { CoalitionProposals } from './coalition-proposals';
export { OpenProposals } from './open-proposals';
export { ProposeSection } from './propose-section';
