import { Module } from '@nestjs/common';
import { MergeProposalsModule } from '../merge-proposals/index.js';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { OrganisationMergeQueries } from './organisation-merge.queries.js';
import { OrganisationMergeRepository } from './organisation-merge.repository.js';
import { OrganisationMergesController } from './organisation-merges.controller.js';
import { MergeOrganisations } from './use-cases/merge-organisations.js';
import { UndoMerge } from './use-cases/undo-merge.js';

/** Organisations that were registered twice become one, and two again when that was a mistake. */
@Module({
  imports: [MergeProposalsModule, MunicipalitiesModule],
  controllers: [OrganisationMergesController],
  providers: [MergeOrganisations, OrganisationMergeQueries, OrganisationMergeRepository, UndoMerge],
})
export class OrganisationMergesModule {}
