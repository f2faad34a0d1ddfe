export { ChecksSection } from './ui/checks-section';
