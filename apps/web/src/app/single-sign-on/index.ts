export { SingleSignOnClient } from './data/single-sign-on-client';
export { ProviderButtons } from './ui/provider-buttons';
export { IdentitiesSection } from './ui/identities-section';
