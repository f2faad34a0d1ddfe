export { WeeklyDigestClient } from './data/weekly-digest-client';
export { WeeklyDigestForm } from './ui/weekly-digest-form';
