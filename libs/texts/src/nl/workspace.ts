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
export const workspace = {
  common: {
    loading: 'Wordt geladen',
    retry: 'Probeer opnieuw',
    cancel: 'Annuleren',
    close: 'Sluiten',
    optional: 'niet verplicht',
    filter: {
      from: 'Vanaf',
      to: 'Tot en met',
      apply: 'Toon',
      clear: 'Toon alles',
      fold: (p: { count: number }) => (p.count === 0 ? 'Filter' : `Filter (${p.count} gekozen)`),
    },
    back: 'Terug',
    saved: 'Opgeslagen',
    peildatum: peildatumTexts,
    richText: richTextTexts,
    suspicion: suspicionTexts,
    problemsHeading: (p: { count: number }) =>
      p.count === 1
        ? 'Er klopt nog iets niet. Verbeter dit:'
        : `Er kloppen nog ${p.count} dingen niet. Verbeter deze:`,
    offline: 'Er is geen verbinding. Wat u typte, staat er nog. Probeer het straks opnieuw.',
    failed:
      'Dit lukte niet door een fout bij ons. Er is niets verloren gegaan. Probeer het straks opnieuw.',
    notFound: 'Deze pagina bestaat niet (meer), of u mag haar niet zien.',
    unknownProblem: 'Dit kan niet. Probeer het opnieuw, of vraag uw beheerder om hulp.',
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
export type WorkspaceTexts = typeof workspace;
