export { CaseConferenceQueries } from './case-conference.queries.js';
export { CaseConferencesModule } from './case-conferences.module.js';
export { AddCaseConference } from './use-cases/add-case-conference.js';
