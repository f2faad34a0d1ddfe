export { ProposeToMembers } from './use-cases/propose-to-members.js';
export { RegionalCoalitionsModule } from './regional-coalitions.module.js';
