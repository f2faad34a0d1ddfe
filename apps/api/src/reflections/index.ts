export { ReflectionQueries } from './reflection.queries.js';
export { ReflectionViewQueries } from './reflection-view.queries.js';
export { ReflectionsModule } from './reflections.module.js';
export { CloseReflection } from './use-cases/close-reflection.js';
export { HearPartner } from './use-cases/hear-partner.js';
export { HoldReflection } from './use-cases/hold-reflection.js';
export { PlanReflection } from './use-cases/plan-reflection.js';
export { RecordReflection } from './use-cases/record-reflection.js';
