export { AnswerWords } from './data/answer-words';
export { weeklyHoursInWords } from './data/weekly-hours';
export { CallButton } from './ui/call-button';
export { DemonstrationBanner } from './ui/demonstration-banner';
export { PhaseLinks } from './ui/phase-links';
export { RouteCard } from './ui/route-card';
export { VerifiedLine } from './ui/verified-line';
