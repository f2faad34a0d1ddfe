export { AccessRequestClient } from './data/access-request-client';
export { AccessForm } from './ui/access-form';
export { AccessRequestsSection } from './ui/access-requests-section';
