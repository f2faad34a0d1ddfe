import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { MeController } from './me.controller.js';
import { MyDataQueries } from './my-data.queries.js';
import { PrivacyNoticeController } from './privacy-notice.controller.js';
import { PrivacyNotices } from './privacy-notice.js';
import { RetentionJob } from './retention-job.js';
import { RemoveMyself } from './use-cases/remove-myself.js';

/** What is held about people, how long, and how it goes. */
@Module({
  imports: [MunicipalitiesModule],
  controllers: [MeController, PrivacyNoticeController],
  providers: [MyDataQueries, PrivacyNotices, RemoveMyself, RetentionJob],
})
export class PrivacyModule {}
