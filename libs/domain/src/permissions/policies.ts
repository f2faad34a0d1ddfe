import { attachmentPolicy } from '../attachments/index.js';
import { clientDataPolicy } from '../client-data/index.js';
import { accessRequestPolicy } from '../access-requests/index.js';
import { actionPlanPolicy } from '../action-plans/index.js';
import { agreementPolicy } from '../agreements/index.js';
import { attentionPolicy } from '../attention/index.js';
import { calendarFeedPolicy } from '../calendar-feeds/index.js';
import { caseConferencePolicy } from '../case-conferences/index.js';
import { coalitionPolicy } from '../coalitions/index.js';
import { contactPersonPolicy } from '../contact-persons/index.js';
import { contactRoutePolicy } from '../contact-routes/index.js';
import { presencePolicy } from '../presences/index.js';
import { experiencePolicy } from '../experience-statements/index.js';
import { followUpPolicy } from '../follow-ups/index.js';
import { foundationPolicy } from '../foundations/index.js';
import { handoverDossierPolicy } from '../handover-dossiers/index.js';
import { invitationPolicy } from '../invitations/index.js';
import { municipalityPolicy } from '../municipalities/index.js';
import { mergeProposalPolicy } from '../merge-proposals/index.js';
import { organisationMergePolicy } from '../organisation-merges/index.js';
import { organisationPolicy } from '../organisations/index.js';
import { partnerContactPolicy } from '../partner-contacts/index.js';
import { partnershipPolicy } from '../partnerships/index.js';
import { partnerImportPolicy } from '../partner-imports/index.js';
import { passwordResetPolicy } from '../password-resets/index.js';
import { peoplePolicy } from '../people/index.js';
import { privacyPolicy } from '../privacy/index.js';
import { publicationPolicy } from '../publications/index.js';
import { reflectionPolicy } from '../reflections/index.js';
import { regionalCoalitionPolicy } from '../regional-coalitions/index.js';
import { reorganisationPolicy } from '../reorganisations/index.js';
import { searchPolicy } from '../search/index.js';
import { securityEventPolicy } from '../security-events/index.js';
import { sessionPolicy } from '../sessions/index.js';
import type { ActionOf, Actor, Policy, Refusal, Thing } from '../shared/index.js';
import { trailPolicy } from '../trail/index.js';
import { weeklyDigestPolicy } from '../weekly-digests/index.js';

/** The one policy of rule 12: the tables of all words, each of which stands in the folder of its word. */
export const policies = {
  coalition: coalitionPolicy,
  'regional-coalition': regionalCoalitionPolicy,
  foundation: foundationPolicy,
  'experience-statement': experiencePolicy,
  'case-conference': caseConferencePolicy,
  presence: presencePolicy,
  'contact-route': contactRoutePolicy,
  'contact-person': contactPersonPolicy,
  'action-plan': actionPlanPolicy,
  attention: attentionPolicy,
  'calendar-feed': calendarFeedPolicy,
  'weekly-digest': weeklyDigestPolicy,
  publication: publicationPolicy,
  search: searchPolicy,
  attachment: attachmentPolicy,
  'handover-dossier': handoverDossierPolicy,
  reflection: reflectionPolicy,
  'follow-up': followUpPolicy,
  agreement: agreementPolicy,
  'partner-import': partnerImportPolicy,
  municipality: municipalityPolicy,
  reorganisation: reorganisationPolicy,
  organisation: organisationPolicy,
  'organisation-merge': organisationMergePolicy,
  'merge-proposal': mergeProposalPolicy,
  partnership: partnershipPolicy,
  'partner-contact': partnerContactPolicy,
  people: peoplePolicy,
  invitation: invitationPolicy,
  'access-request': accessRequestPolicy,
  session: sessionPolicy,
  'password-reset': passwordResetPolicy,
  trail: trailPolicy,
  'security-event': securityEventPolicy,
  privacy: privacyPolicy,
  'client-data': clientDataPolicy,
} as const;

export type Word = keyof typeof policies;
export type ActionOn<Of extends Word> = ActionOf<(typeof policies)[Of]>;
/** Something that can be done with something. */
export type Act = { [Of in Word]: readonly [word: Of, action: ActionOn<Of>] }[Word];

/** Why somebody may not do this with the thing, or `null` when they may. */
export function refusalOf(actor: Actor, [word, action]: Act, thing: Thing = {}): Refusal | null {
  const judging: Policy = policies[word];
  return judging.refusal(actor, action, thing);
}
