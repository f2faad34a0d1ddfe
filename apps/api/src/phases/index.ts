export { PhasesModule } from './phases.module.js';
