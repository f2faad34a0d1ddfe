export { ProviderButtons } from './ui/provider-buttons';
export { IdentitiesSection } from './ui/identities-section';
