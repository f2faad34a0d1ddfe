export { HandoverDossiersModule } from './handover-dossiers.module.js';
