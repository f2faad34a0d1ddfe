import { Module } from '@nestjs/common';
import { MunicipalitiesController } from './municipalities.controller.js';
import { MunicipalitiesQueries } from './municipalities.queries.js';
import { MunicipalityDirectory } from './municipality-directory.js';
import { MunicipalityRevisions } from './municipality-revisions.js';
import { MunicipalityQueries } from './municipality.queries.js';
import { MunicipalitySearch } from './municipality-search.js';

@Module({
  controllers: [MunicipalitiesController],
  providers: [
    MunicipalityDirectory,
    MunicipalitySearch,
    MunicipalitiesQueries,
    MunicipalityQueries,
    MunicipalityRevisions,
  ],
  exports: [MunicipalityDirectory, MunicipalityRevisions],
})
export class MunicipalitiesModule {}
