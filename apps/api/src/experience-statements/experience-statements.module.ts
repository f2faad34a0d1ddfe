import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { ExperienceQueries } from './experience.queries.js';
import { ExperienceRepository } from './experience.repository.js';
import { ExperienceStatementsController } from './experience-statements.controller.js';
import { CorrectExperience } from './use-cases/correct-experience.js';
import { StateExperience } from './use-cases/state-experience.js';
import { WithdrawExperience } from './use-cases/withdraw-experience.js';

/** How experience takes part in a coalition: rule 5. */
@Module({
  imports: [CoalitionsModule],
  controllers: [ExperienceStatementsController],
  providers: [
    CorrectExperience,
    ExperienceQueries,
    ExperienceRepository,
    StateExperience,
    WithdrawExperience,
  ],
  exports: [ExperienceQueries, StateExperience],
})
export class ExperienceStatementsModule {}
