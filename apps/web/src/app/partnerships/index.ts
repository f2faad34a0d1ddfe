export { PartnerChoices } from './data/partner-choices';
export { CoverageSummary } from './ui/coverage-summary';
