import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { ContactRoutesModule } from '../contact-routes/index.js';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { PublicationQueries } from './publication.queries.js';
import { PublicationRepository } from './publication.repository.js';
import { PublicationsController } from './publications.controller.js';
import { Publisher } from './publisher.js';
import { PublishRoutes } from './use-cases/publish-routes.js';
import { RestorePublication } from './use-cases/restore-publication.js';

/** Numbered snapshots of what a coalition made public. */
@Module({
  imports: [CoalitionsModule, ContactRoutesModule, MunicipalitiesModule],
  controllers: [PublicationsController],
  providers: [
    PublicationQueries,
    PublicationRepository,
    Publisher,
    PublishRoutes,
    RestorePublication,
  ],
  exports: [PublicationQueries, PublishRoutes],
})
export class PublicationsModule {}
