export { ContactRouteDraft } from './contact-route-draft.entity.js';
export { ContactRouteEntity } from './contact-route.entity.js';
export { Verification } from './verification.entity.js';
