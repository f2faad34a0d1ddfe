import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { FoundationQueries } from './foundation.queries.js';
import { FoundationRepository } from './foundation.repository.js';
import { FoundationsController } from './foundations.controller.js';
import { AddFoundation } from './use-cases/add-foundation.js';
import { ChangeFoundation } from './use-cases/change-foundation.js';
import { DeleteFoundation } from './use-cases/delete-foundation.js';
import { RestoreFoundation } from './use-cases/restore-foundation.js';

/** What a coalition stands on: goals, steps, funding. */
@Module({
  imports: [CoalitionsModule],
  controllers: [FoundationsController],
  providers: [
    AddFoundation,
    ChangeFoundation,
    DeleteFoundation,
    FoundationQueries,
    FoundationRepository,
    RestoreFoundation,
  ],
  exports: [AddFoundation],
})
export class FoundationsModule {}
