import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { AddPartner } from './use-cases/add-partner.js';

/** Who works together in a coalition. */
@Module({
  imports: [CoalitionsModule, MunicipalitiesModule],
  providers: [AddPartner],
  exports: [AddPartner],
})
export class OrganisationsModule {}
