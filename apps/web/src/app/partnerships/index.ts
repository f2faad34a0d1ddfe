export { PartnerChoices } from './data/partner-choices';
