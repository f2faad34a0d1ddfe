import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { CaseConferenceQueries } from './case-conference.queries.js';
import { CaseConferenceRepository } from './case-conference.repository.js';
import { CaseConferencesController } from './case-conferences.controller.js';
import { AddCaseConference } from './use-cases/add-case-conference.js';
import { ChangeCaseConference } from './use-cases/change-case-conference.js';
import { DeleteCaseConference } from './use-cases/delete-case-conference.js';
import { RestoreCaseConference } from './use-cases/restore-case-conference.js';

/** Standing meetings where professionals discuss cases, without any of them. */
@Module({
  imports: [CoalitionsModule],
  controllers: [CaseConferencesController],
  providers: [
    AddCaseConference,
    CaseConferenceQueries,
    CaseConferenceRepository,
    ChangeCaseConference,
    DeleteCaseConference,
    RestoreCaseConference,
  ],
  exports: [AddCaseConference, CaseConferenceQueries],
})
export class CaseConferencesModule {}
