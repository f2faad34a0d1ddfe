import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { ContactRouteDraftsController } from './contact-route-drafts.controller.js';
import { ContactRouteQueries } from './contact-route.queries.js';
import { ContactRouteRepository } from './contact-route.repository.js';
import { ContactRoutesController } from './contact-routes.controller.js';
import { DraftQueries } from './draft.queries.js';
import { ChangeContactRoute } from './use-cases/change-contact-route.js';
import { CreateContactRoute } from './use-cases/create-contact-route.js';
import { DeleteContactRoute } from './use-cases/delete-contact-route.js';
import { DiscardDraft } from './use-cases/discard-draft.js';
import { RestoreContactRoute } from './use-cases/restore-contact-route.js';
import { SaveDraft } from './use-cases/save-draft.js';
import { VerifyContactRoute } from './use-cases/verify-contact-route.js';

/** The working copies of a coalition's contact routes, and what people typed and did not save. */
@Module({
  imports: [CoalitionsModule, MunicipalitiesModule],
  controllers: [ContactRoutesController, ContactRouteDraftsController],
  providers: [
    ChangeContactRoute,
    ContactRouteQueries,
    ContactRouteRepository,
    CreateContactRoute,
    DeleteContactRoute,
    DiscardDraft,
    DraftQueries,
    RestoreContactRoute,
    SaveDraft,
    VerifyContactRoute,
  ],
  exports: [
    ChangeContactRoute,
    ContactRouteQueries,
    ContactRouteRepository,
    CreateContactRoute,
    DeleteContactRoute,
    SaveDraft,
    VerifyContactRoute,
  ],
})
export class ContactRoutesModule {}
