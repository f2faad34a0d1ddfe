import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { DraftsModule } from '../drafts/index.js';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { AgreementConsentsController } from './agreement-consents.controller.js';
import { AgreementDocumentController } from './agreement-document.controller.js';
import { AgreementDisclosures } from './agreement-disclosures.js';
import { AgreementDraftsController } from './agreement-drafts.controller.js';
import { AgreementDrafts } from './agreement-drafts.js';
import { AgreementQueries } from './agreement.queries.js';
import { AgreementRepository } from './agreement.repository.js';
import { AgreementSources } from './agreement-sources.js';
import { AgreementStepsController } from './agreement-steps.controller.js';
import { AgreementSteps } from './agreement-steps.js';
import { AgreementsController } from './agreements.controller.js';
import { AskedConsentsController } from './asked-consents.controller.js';
import { ConsentRegistration } from './consent-registration.js';
import { ConsentRequests } from './consent-requests.js';
import { PublicAgreementsController } from './public-agreements.controller.js';
import { PublicAgreementQueries } from './public-agreements.queries.js';
import { AnswerByMail } from './use-cases/answer-by-mail.js';
import { AnswerSource } from './use-cases/answer-source.js';
import { ChangeAgreement } from './use-cases/change-agreement.js';
import { CorrectAgreement } from './use-cases/correct-agreement.js';
import { CreateAgreement } from './use-cases/create-agreement.js';
import { DiscloseAgreement } from './use-cases/disclose-agreement.js';
import { EndAgreement } from './use-cases/end-agreement.js';
import { JoinAgreement } from './use-cases/join-agreement.js';
import { ProposeAgreement } from './use-cases/propose-agreement.js';
import { ReceiveAgreement } from './use-cases/receive-agreement.js';
import { RegisterConsent } from './use-cases/register-consent.js';
import { RemindParty } from './use-cases/remind-party.js';
import { RestoreAgreement } from './use-cases/restore-agreement.js';
import { WriteNextVersion } from './use-cases/write-next-version.js';

/** What partners of a coalition agreed, in versions, and who consented. */
@Module({
  imports: [CoalitionsModule, DraftsModule, MunicipalitiesModule],
  controllers: [
    AgreementsController,
    AgreementStepsController,
    AgreementConsentsController,
    AgreementDocumentController,
    AgreementDraftsController,
    AskedConsentsController,
    PublicAgreementsController,
  ],
  providers: [
    AgreementDisclosures,
    AgreementDrafts,
    AgreementQueries,
    AgreementRepository,
    AgreementSources,
    AgreementSteps,
    AnswerByMail,
    AnswerSource,
    ChangeAgreement,
    ConsentRegistration,
    ConsentRequests,
    CorrectAgreement,
    CreateAgreement,
    DiscloseAgreement,
    EndAgreement,
    JoinAgreement,
    ProposeAgreement,
    PublicAgreementQueries,
    ReceiveAgreement,
    RegisterConsent,
    RemindParty,
    RestoreAgreement,
    WriteNextVersion,
  ],
  exports: [
    AgreementDisclosures,
    AgreementQueries,
    AgreementSources,
    AnswerSource,
    CreateAgreement,
    JoinAgreement,
    ProposeAgreement,
    ReceiveAgreement,
    RegisterConsent,
    WriteNextVersion,
    ChangeAgreement,
  ],
})
export class AgreementsModule {}
