export { coalitionTitle } from './coalition-title';
export { CoalitionClient } from './data/coalition-client';
export { CoalitionStore } from './data/coalition-store';
