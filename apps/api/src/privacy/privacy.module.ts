import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { MeController } from './me.controller.js';
import { MyDataQueries } from './my-data.queries.js';
import { PrivacyNoticeController } from './privacy-notice.controller.js';
import { PrivacyNotices } from './privacy-notice.js';
import { PersonRemoval } from './removal/person-removal.js';
import { RemovalsController } from './removals.controller.js';
import { RetentionJob } from './retention-job.js';
import { RemoveMyself } from './use-cases/remove-myself.js';
import { RemovePerson } from './use-cases/remove-person.js';

/** What is held about people, how long, and how it goes. */
@Module({
  imports: [MunicipalitiesModule],
  controllers: [MeController, PrivacyNoticeController, RemovalsController],
  providers: [
    MyDataQueries,
    PersonRemoval,
    PrivacyNotices,
    RemoveMyself,
    RemovePerson,
    RetentionJob,
  ],
})
export class PrivacyModule {}
