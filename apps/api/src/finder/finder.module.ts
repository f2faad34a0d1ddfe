import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { FinderController } from './finder.controller.js';
import { Finder } from './finder.service.js';
import { MunicipalityRoutesController } from './municipality-routes.controller.js';
import { MunicipalityRoutesQueries } from './municipality-routes.queries.js';

/** The public face: from place and theme to the right contact. */
@Module({
  imports: [MunicipalitiesModule],
  controllers: [FinderController, MunicipalityRoutesController],
  providers: [Finder, MunicipalityRoutesQueries],
})
export class FinderModule {}
