import { Module } from '@nestjs/common';
import { AttentionModule } from '../attention/attention.module.js';
import { MyWeeklyDigestController } from './my-weekly-digest.controller.js';
import { SetWeeklyDigest } from './use-cases/set-weekly-digest.js';
import { StopWeeklyDigest } from './use-cases/stop-weekly-digest.js';
import { WeeklyDigestRepository } from './weekly-digest.repository.js';
import { WeeklyDigestsController } from './weekly-digests.controller.js';
import { WeeklyMails } from './weekly-mails.js';

/** What asks for somebody's attention, by mail once a week, for who asks for that. */
@Module({
  imports: [AttentionModule],
  controllers: [MyWeeklyDigestController, WeeklyDigestsController],
  providers: [SetWeeklyDigest, StopWeeklyDigest, WeeklyDigestRepository, WeeklyMails],
})
export class WeeklyDigestsModule {}
