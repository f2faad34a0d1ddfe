export { RegionalCoalitionsModule } from './regional-coalitions.module.js';
