export { CoalitionClient } from './data/coalition-client';
