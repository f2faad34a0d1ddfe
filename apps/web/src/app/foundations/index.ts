export { FoundationsSection } from './foundations-section';
