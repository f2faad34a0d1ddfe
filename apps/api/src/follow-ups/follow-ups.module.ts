import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { FollowUpQueries } from './follow-up.queries.js';
import { FollowUpRepository } from './follow-up.repository.js';
import { FollowUpsController } from './follow-ups.controller.js';
import { Reminders } from './reminders.js';
import { AddFollowUp } from './use-cases/add-follow-up.js';
import { ChangeFollowUp } from './use-cases/change-follow-up.js';
import { DeleteFollowUp } from './use-cases/delete-follow-up.js';
import { RestoreFollowUp } from './use-cases/restore-follow-up.js';
import { StateOutcome } from './use-cases/state-outcome.js';

/** What was promised, and what came of it. */
@Module({
  imports: [CoalitionsModule],
  controllers: [FollowUpsController],
  providers: [
    AddFollowUp,
    ChangeFollowUp,
    DeleteFollowUp,
    FollowUpQueries,
    FollowUpRepository,
    Reminders,
    RestoreFollowUp,
    StateOutcome,
  ],
  exports: [AddFollowUp, FollowUpRepository, StateOutcome],
})
export class FollowUpsModule {}
