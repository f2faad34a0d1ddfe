export { ExperienceSection } from './experience-section';
export { ExperienceSummary } from './experience-summary';
