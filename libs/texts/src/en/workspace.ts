import type { WorkspaceTexts } from '../nl/workspace.js';
import { accessRequestTexts } from './workspace-access-requests.js';
import { accountTexts } from './workspace-account.js';
import { accountHelpTexts } from './workspace-account-help.js';
import { actionPlanTexts } from './workspace-action-plans.js';
import { addressChangeTexts } from './workspace-address-changes.js';
import { attentionTexts } from './workspace-attention.js';
import { agreementTexts } from './workspace-agreements.js';
import { workspacePresenceTexts } from './workspace-presences.js';
import { workspaceRestorationTexts } from './workspace-restorations.js';
import { workspaceCalendarFeedTexts } from './workspace-calendar-feeds.js';
import { caseConferenceTexts } from './workspace-case-conferences.js';
import { clientDataTexts } from './workspace-client-data.js';
import { coalitionTexts } from './workspace-coalitions.js';
import { contactPersonTexts } from './workspace-contact-persons.js';
import { contactRouteTexts } from './workspace-contact-routes.js';
import { experienceTexts } from './workspace-experience.js';
import { foundationTexts } from './workspace-foundations.js';
import { overviewTexts } from './workspace-overview.js';
import { followUpTexts } from './workspace-follow-ups.js';
import { partnershipTexts } from './workspace-partnerships.js';
import { agreementWords } from './agreement-words.js';
import { attachmentTexts } from './workspace-attachments.js';
import { handoverDossierTexts } from './handover-dossier.js';
import { passkeyTexts } from './workspace-passkeys.js';
import { partnerImportTexts } from './workspace-partner-imports.js';
import { passwordResetTexts } from './workspace-password-resets.js';
import { invitationTexts, peopleTexts } from './workspace-people.js';
import { myDataTexts } from './workspace-my-data.js';
import { peildatumTexts } from './workspace-peildatum.js';
import { publicationTexts } from './workspace-publications.js';
import { richTextTexts } from './workspace-rich-text.js';
import { reflectionTexts } from './workspace-reflections.js';
import { regionalCoalitionTexts } from './workspace-regional-coalitions.js';
import { mergeProposalTexts } from './workspace-merge-proposals.js';
import { organisationTexts } from './workspace-organisations.js';
import { reorganisationTexts } from './workspace-reorganisations.js';
import { searchTexts } from './workspace-search.js';
import { secondFactorTexts } from './workspace-second-factors.js';
import { securityEventTexts } from './workspace-security-events.js';
import { sessionTexts } from './workspace-sessions.js';
import { suspicionTexts } from './workspace-suspicion.js';
import { singleSignOnTexts } from './workspace-single-sign-on.js';
import { trailTexts } from './workspace-trail.js';
import { weeklyDigestTexts } from './workspace-weekly-digests.js';

/** Everything that stands on the screens behind sign-in. */
export const workspace: WorkspaceTexts = {
  common: {
    loading: 'Loading',
    retry: 'Try again',
    cancel: 'Cancel',
    close: 'Close',
    optional: 'optional',
    filter: {
      from: 'From',
      to: 'Up to and including',
      apply: 'Show',
      clear: 'Show all',
      fold: ({ count }) => (count === 0 ? 'Filter' : `Filter (${count} chosen)`),
    },
    back: 'Back',
    saved: 'Saved',
    peildatum: peildatumTexts,
    richText: richTextTexts,
    suspicion: suspicionTexts,
    problemsHeading: (p) =>
      p.count === 1
        ? 'Something is not right yet. Please correct:'
        : `${p.count} things are not right yet. Please correct:`,
    offline: 'There is no connection. What you typed is still here. Please try again later.',
    failed:
      'This did not work because of a fault on our side. Nothing was lost. Please try again later.',
    notFound: 'This page does not exist (any more), or you may not see it.',
    unknownProblem: 'This is not possible. Please try again, or ask your administrator for help.',
  },
  account: accountTexts,
  accountHelp: accountHelpTexts,
  actionPlans: actionPlanTexts,
  agreements: agreementTexts,
  addressChanges: addressChangeTexts,
  attention: attentionTexts,
  calendarFeeds: workspaceCalendarFeedTexts,
  presences: workspacePresenceTexts,
  restorations: workspaceRestorationTexts,
  sessions: sessionTexts,
  passkeys: passkeyTexts,
  singleSignOn: singleSignOnTexts,
  accessRequests: accessRequestTexts,
  passwordResets: passwordResetTexts,
  search: searchTexts,
  secondFactors: secondFactorTexts,
  caseConferences: caseConferenceTexts,
  clientData: clientDataTexts,
  coalitions: coalitionTexts,
  overview: overviewTexts,
  regionalCoalitions: regionalCoalitionTexts,
  mergeProposals: mergeProposalTexts,
  organisations: organisationTexts,
  reorganisations: reorganisationTexts,
  experience: experienceTexts,
  foundations: foundationTexts,
  contactPersons: contactPersonTexts,
  contactRoutes: contactRouteTexts,
  partnerImports: partnerImportTexts,
  partnerships: partnershipTexts,
  agreementWords,
  attachments: attachmentTexts,
  handoverDossier: handoverDossierTexts,
  people: peopleTexts,
  invitation: invitationTexts,
  reflections: reflectionTexts,
  followUps: followUpTexts,
  publications: publicationTexts,
  myData: myDataTexts,
  trail: trailTexts,
  weeklyDigest: weeklyDigestTexts,
  securityEvents: securityEventTexts,
};
