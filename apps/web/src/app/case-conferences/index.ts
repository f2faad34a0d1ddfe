export { CaseConferenceClient } from './data/case-conference-client';
