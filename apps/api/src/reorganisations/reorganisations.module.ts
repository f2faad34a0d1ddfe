import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { CarryOverRepository } from './carry-over.repository.js';
import { ReorganisationChecksController } from './reorganisation-checks.controller.js';
import { ReorganisationMail } from './reorganisation-mail.js';
import { ReorganisationQueries } from './reorganisation.queries.js';
import { ReorganisationRepository } from './reorganisation.repository.js';
import { ReorganisationsController } from './reorganisations.controller.js';
import { CarryOutReorganisation } from './use-cases/carry-out-reorganisation.js';
import { CheckCarriedOver } from './use-cases/check-carried-over.js';
import { PrepareReorganisation } from './use-cases/prepare-reorganisation.js';

/** Municipalities that go up into others, with all that coalitions have in them (rule 3). */
@Module({
  imports: [MunicipalitiesModule],
  controllers: [ReorganisationsController, ReorganisationChecksController],
  providers: [
    CarryOutReorganisation,
    CarryOverRepository,
    CheckCarriedOver,
    PrepareReorganisation,
    ReorganisationMail,
    ReorganisationQueries,
    ReorganisationRepository,
  ],
})
export class ReorganisationsModule {}
