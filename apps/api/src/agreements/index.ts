export { AgreementQueries } from './agreement.queries.js';
export { AgreementsModule } from './agreements.module.js';
export { ChangeAgreement } from './use-cases/change-agreement.js';
export { CreateAgreement } from './use-cases/create-agreement.js';
export { JoinAgreement } from './use-cases/join-agreement.js';
export { ProposeAgreement } from './use-cases/propose-agreement.js';
export { RegisterConsent } from './use-cases/register-consent.js';
export { WriteNextVersion } from './use-cases/write-next-version.js';
