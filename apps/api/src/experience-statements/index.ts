export { ExperienceQueries } from './experience.queries.js';
export { ExperienceStatementsModule } from './experience-statements.module.js';
export { StateExperience } from './use-cases/state-experience.js';
