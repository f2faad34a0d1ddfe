import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { CoverageQueries } from './coverage.queries.js';
import { DomainCoverageController } from './domain-coverage.controller.js';
import { PartnershipPastController } from './partnership-past.controller.js';
import { PartnershipWorkQueries } from './partnership-work.queries.js';
import { PartnershipQueries } from './partnership.queries.js';
import { PartnershipRepository } from './partnership.repository.js';
import { PartnershipsController } from './partnerships.controller.js';
import { AddPartnership } from './use-cases/add-partnership.js';
import { ChangePartnership } from './use-cases/change-partnership.js';
import { CorrectPartnershipStatus } from './use-cases/correct-partnership-status.js';
import { DeletePartnership } from './use-cases/delete-partnership.js';
import { RestorePartnership } from './use-cases/restore-partnership.js';
import { StatePartnershipStatus } from './use-cases/state-partnership-status.js';
import { WithdrawPartnershipStatus } from './use-cases/withdraw-partnership-status.js';

/** Who works together in a coalition. */
@Module({
  imports: [CoalitionsModule, MunicipalitiesModule, OrganisationsModule],
  controllers: [DomainCoverageController, PartnershipPastController, PartnershipsController],
  providers: [
    AddPartnership,
    ChangePartnership,
    CorrectPartnershipStatus,
    CoverageQueries,
    DeletePartnership,
    PartnershipQueries,
    PartnershipRepository,
    PartnershipWorkQueries,
    RestorePartnership,
    StatePartnershipStatus,
    WithdrawPartnershipStatus,
  ],
  exports: [
    AddPartnership,
    ChangePartnership,
    CoverageQueries,
    PartnershipQueries,
    PartnershipRepository,
    StatePartnershipStatus,
  ],
})
export class PartnershipsModule {}
