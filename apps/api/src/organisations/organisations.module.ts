import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { NamedOtherwise } from './named-otherwise.js';
import { OrganisationQueries } from './organisation.queries.js';
import { OrganisationRepository } from './organisation.repository.js';
import { OrganisationsController } from './organisations.controller.js';
import { ChangeOrganisation } from './use-cases/change-organisation.js';
import { CorrectOrganisationName } from './use-cases/correct-organisation-name.js';
import { RegisterOrganisation } from './use-cases/register-organisation.js';
import { RenameOrganisation } from './use-cases/rename-organisation.js';

/** The register of organisations, each of them once. */
@Module({
  imports: [MunicipalitiesModule],
  controllers: [OrganisationsController],
  providers: [
    ChangeOrganisation,
    CorrectOrganisationName,
    NamedOtherwise,
    OrganisationQueries,
    OrganisationRepository,
    RegisterOrganisation,
    RenameOrganisation,
  ],
  exports: [
    ChangeOrganisation,
    OrganisationQueries,
    OrganisationRepository,
    RegisterOrganisation,
    RenameOrganisation,
  ],
})
export class OrganisationsModule {}
