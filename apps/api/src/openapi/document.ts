import { createDocument } from 'zod-openapi';
import { accessRequestPaths } from '../access-requests/access-requests.openapi.js';
import { accountPaths } from '../account/account.openapi.js';
import { actionPlanPaths } from '../action-plans/action-plans.openapi.js';
import { addressChangePaths } from '../address-changes/address-changes.openapi.js';
import { agreementPaths } from '../agreements/agreements.openapi.js';
import { agreementStepPaths } from '../agreements/agreement-steps.openapi.js';
import { attachmentPaths } from '../attachments/attachments.openapi.js';
import { attentionPaths } from '../attention/attention.openapi.js';
import { calendarFeedPaths } from '../calendar-feeds/calendar-feeds.openapi.js';
import { clientDataPaths } from '../client-data/client-data.openapi.js';
import { coalitionPaths } from '../coalitions/coalitions.openapi.js';
import { contactPersonPaths } from '../contact-persons/contact-persons.openapi.js';
import { contactRoutePaths } from '../contact-routes/contact-routes.openapi.js';
import { finderPaths } from '../finder/finder.openapi.js';
import { caseConferencePaths } from '../case-conferences/case-conferences.openapi.js';
import { presencePaths } from '../presences/presences.openapi.js';
import { experiencePaths } from '../experience-statements/experience-statements.openapi.js';
import { foundationPaths } from '../foundations/foundations.openapi.js';
import { followUpPaths } from '../follow-ups/follow-ups.openapi.js';
import { handoverDossierPaths } from '../handover-dossiers/handover-dossiers.openapi.js';
import { invitationPaths } from '../invitations/invitations.openapi.js';
import { municipalityPaths } from '../municipalities/municipalities.openapi.js';
import { mergeProposalPaths } from '../merge-proposals/merge-proposals.openapi.js';
import { organisationMergePaths } from '../organisation-merges/organisation-merges.openapi.js';
import { organisationPaths } from '../organisations/organisations.openapi.js';
import { likelyDoublePaths } from '../likely-doubles/likely-doubles.openapi.js';
import { partnerListPaths } from '../partner-lists/partner-lists.openapi.js';
import { partnerImportPaths } from '../partner-imports/partner-imports.openapi.js';
import { partnerContactPaths } from '../partner-contacts/partner-contacts.openapi.js';
import { partnershipPaths } from '../partnerships/partnerships.openapi.js';
import { passkeyPaths } from '../passkeys/passkeys.openapi.js';
import { passwordResetPaths } from '../password-resets/password-resets.openapi.js';
import { accountHelpPaths } from '../people/account-help.openapi.js';
import { peoplePaths } from '../people/people.openapi.js';
import { phasePaths } from '../phases/phases.openapi.js';
import { API_VERSION } from '../platform/http/security-headers.js';
import { privacyPaths } from '../privacy/privacy.openapi.js';
import { publicationPaths } from '../publications/publications.openapi.js';
import { reflectionPaths } from '../reflections/reflections.openapi.js';
import { regionalCoalitionPaths } from '../regional-coalitions/regional-coalitions.openapi.js';
import { regionPaths } from '../regions/regions.openapi.js';
import { reorganisationPaths } from '../reorganisations/reorganisations.openapi.js';
import { searchPaths } from '../search/search.openapi.js';
import { securityEventPaths } from '../security-events/security-events.openapi.js';
import { sessionPaths } from '../sessions/sessions.openapi.js';
import { singleSignOnPaths } from '../single-sign-on/single-sign-on.openapi.js';
import { themePaths } from '../themes/themes.openapi.js';
import { trailPaths } from '../trail/trail.openapi.js';
import { weeklyDigestPaths } from '../weekly-digests/weekly-digests.openapi.js';
import { openApiPaths } from './openapi.openapi.js';
import type { ApiPaths } from './operation.js';
import { problemResponses } from './problem-responses.js';

/** Every operation that there is. */
export const apiPaths: ApiPaths = {
  ...finderPaths,
  ...municipalityPaths,
  ...reorganisationPaths,
  ...regionPaths,
  ...themePaths,
  ...phasePaths,
  ...coalitionPaths,
  ...regionalCoalitionPaths,
  ...caseConferencePaths,
  ...experiencePaths,
  ...presencePaths,
  ...foundationPaths,
  ...peoplePaths,
  ...accountHelpPaths,
  ...invitationPaths,
  ...accessRequestPaths,
  ...contactRoutePaths,
  ...contactPersonPaths,
  ...organisationPaths,
  ...mergeProposalPaths,
  ...organisationMergePaths,
  ...partnershipPaths,
  ...actionPlanPaths,
  ...attentionPaths,
  ...calendarFeedPaths,
  ...weeklyDigestPaths,
  ...agreementPaths,
  ...agreementStepPaths,
  ...reflectionPaths,
  ...followUpPaths,
  ...partnerImportPaths,
  ...partnerListPaths,
  ...likelyDoublePaths,
  ...partnerContactPaths,
  ...publicationPaths,
  ...attachmentPaths,
  ...handoverDossierPaths,
  ...privacyPaths,
  ...clientDataPaths,
  ...trailPaths,
  ...searchPaths,
  ...securityEventPaths,
  ...sessionPaths,
  ...passkeyPaths,
  ...singleSignOnPaths,
  ...passwordResetPaths,
  ...accountPaths,
  ...addressChangePaths,
  ...openApiPaths,
};

/** What the API can do, for machines and for who writes them (OpenAPI 3.1, Dutch API Design Rules). */
export function openApiDocument(publicUrl: string): ReturnType<typeof createDocument> {
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Zorgpaden Kansrijke Start',
      summary: 'From where a client lives and what is going on to whom to call.',
      description:
        'Public reads need no account and set no cookies. Refusals are RFC 9457 problems in the language of `Accept-Language`; `errors` names the fields.',
      version: API_VERSION,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'Zorgpaden Kansrijke Start', url: publicUrl },
    },
    servers: [{ url: `${publicUrl}/api/v1` }],
    tags: [
      { name: 'finder', description: 'Whom to contact' },
      { name: 'municipalities' },
      { name: 'themes' },
      { name: 'phases' },
      { name: 'coalitions' },
      { name: 'regional-coalitions', description: 'What a region sees of its local coalitions' },
      { name: 'people', description: 'Who works for a coalition, and who was invited to' },
      { name: 'contact-routes', description: 'Working copies, and drafts of one person' },
      { name: 'organisations', description: 'The register, each organisation once' },
      { name: 'partnerships', description: 'Who works together in a coalition, since when' },
      { name: 'agreements', description: 'What partners agreed, in versions, and who consented' },
      { name: 'reflections', description: 'What the partners say of their own cooperation' },
      { name: 'follow-ups', description: 'What was promised, and what came of it' },
      { name: 'partner-imports', description: 'The list of partners that a coalition has already' },
      { name: 'partner-contacts', description: 'With whom one works at a partner' },
      { name: 'publications', description: 'Numbered snapshots that the finder reads' },
      { name: 'handover-dossiers', description: 'What a new lead must know' },
      { name: 'attachments', description: 'Files beside what a coalition writes' },
      { name: 'trail', description: 'Who changed what, when, and in which role' },
      { name: 'security-events', description: 'Who signed in, and what was refused' },
      { name: 'session' },
      { name: 'password-resets', description: 'For who forgot a password' },
      { name: 'account', description: 'My own, and nobody else’s' },
      { name: 'calendar-feeds', description: 'My dates, for a calendar program' },
      { name: 'privacy' },
      { name: 'openapi' },
    ],
    paths: apiPaths,
    components: {
      responses: problemResponses(),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description: 'Set by `POST /session`; called `__Host-session` over https',
        },
        xsrf: {
          type: 'apiKey',
          in: 'header',
          name: 'X-XSRF-TOKEN',
          description: 'The value of the cookie `XSRF-TOKEN`, which `GET /session` sets',
        },
      },
    },
  });
}
