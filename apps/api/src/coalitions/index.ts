export { CoalitionEntity } from './coalition.entity.js';
export { CoalitionMunicipality } from './coalition-municipality.entity.js';
export { CoalitionStatusEntity } from './coalition-status.entity.js';
