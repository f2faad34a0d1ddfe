import { TellWherePartnersCameFrom1790000000190 } from './1790000000190-tell-where-partners-came-from.js';
import { AppendValuesAtOnce1790000000191 } from './1790000000191-append-values-at-once.js';
import { AddAttachments1790000000130 } from './1790000000130-add-attachments.js';
import { AddHandoverNotes1790000000131 } from './1790000000131-add-handover-notes.js';
import { AddCaseConferences1790000000166 } from './1790000000166-add-case-conferences.js';
import { AddExperienceStatements1790000000165 } from './1790000000165-add-experience-statements.js';
import { AddCalendarFeeds1790000000180 } from './1790000000180-add-calendar-feeds.js';
import { AddWeeklyDigests1790000000181 } from './1790000000181-add-weekly-digests.js';
import { AddHandoverChecklists1790000000182 } from './1790000000182-add-handover-checklists.js';
import { KeepNoExamplesOfPartners1790000000168 } from './1790000000168-keep-no-examples-of-partners.js';
import { CorrectPartnershipStatuses1790000000167 } from './1790000000167-correct-partnership-statuses.js';
import { AddReferenceData1790000000000 } from './1790000000000-add-reference-data.js';
import { AddPeopleAndTrail1790000000001 } from './1790000000001-add-people-and-trail.js';
import { AddContactRoutes1790000000002 } from './1790000000002-add-contact-routes.js';
import { WidenRoles1790000000010 } from './1790000000010-widen-roles.js';
import { AddJobs1790000000020 } from './1790000000020-add-jobs.js';
import { AddMails1790000000021 } from './1790000000021-add-mails.js';
import { AddSingleUseLinks1790000000022 } from './1790000000022-add-single-use-links.js';
import { ChainTheTrail1790000000030 } from './1790000000030-chain-the-trail.js';
import { AddTrailSeals1790000000031 } from './1790000000031-add-trail-seals.js';
import { AddSecurityEvents1790000000032 } from './1790000000032-add-security-events.js';
import { AddSecondFactors1790000000040 } from './1790000000040-add-second-factors.js';
import { AddInvitations1790000000050 } from './1790000000050-add-invitations.js';
import { AddUserBlocks1790000000051 } from './1790000000051-add-user-blocks.js';
import { AddEmptiedAccounts1790000000060 } from './1790000000060-add-emptied-accounts.js';
import { AddCoalitionPrivacy1790000000061 } from './1790000000061-add-coalition-privacy.js';
import { AddRemovalOfPersons1790000000062 } from './1790000000062-add-removal-of-persons.js';
import { KeepNoExamplesOfReasons1790000000063 } from './1790000000063-keep-no-examples-of-reasons.js';
import { FitPasskeyChallenges1790000000070 } from './1790000000070-fit-passkey-challenges.js';
import { KeepNoExamplesOfPasskeys1790000000071 } from './1790000000071-keep-no-examples-of-passkeys.js';
import { DescribeKnownDevices1790000000073 } from './1790000000073-describe-known-devices.js';
import { AddAddressChanges1790000000074 } from './1790000000074-add-address-changes.js';
import { AllowAccountsWithoutPassword1790000000076 } from './1790000000076-allow-accounts-without-password.js';
import { AddSingleSignOn1790000000077 } from './1790000000077-add-single-sign-on.js';
import { AddAccessRequests1790000000078 } from './1790000000078-add-access-requests.js';
import { AddClientDataFindings1790000000080 } from './1790000000080-add-client-data-findings.js';
import { AddContactPersons1790000000081 } from './1790000000081-add-contact-persons.js';
import { AddPastOfCoalitions1790000000090 } from './1790000000090-add-past-of-coalitions.js';
import { AddFoundations1790000000091 } from './1790000000091-add-foundations.js';
import { AddReorganisations1790000000092 } from './1790000000092-add-reorganisations.js';
import { GrowOrganisations1790000000100 } from './1790000000100-grow-organisations.js';
import { GrowPartnerships1790000000101 } from './1790000000101-grow-partnerships.js';
import { AddAgreements1790000000120 } from './1790000000120-add-agreements.js';
import { AddReflections1790000000140 } from './1790000000140-add-reflections.js';
import { AddActionPlans1790000000150 } from './1790000000150-add-action-plans.js';
import { AddMergeProposals1790000000194 } from './1790000000194-add-merge-proposals.js';
import { AddOrganisationMerges1790000000160 } from './1790000000160-add-organisation-merges.js';
import { IndexWords1790000000151 } from './1790000000151-index-words.js';
import { AddAgreementDisclosures1790000000176 } from './1790000000176-add-agreement-disclosures.js';
import { AddJointProposals1790000000175 } from './1790000000175-add-joint-proposals.js';
import { AppendLinesByStream1790000000170 } from './1790000000170-append-lines-by-stream.js';
import { AddPresences1790000000171 } from './1790000000171-add-presences.js';
import { IndexOwners1790000000185 } from './1790000000185-index-owners.js';
import { AcceptMemberships1790000000186 } from './1790000000186-accept-memberships.js';
import { AddJointProposalAnswers1790000000200 } from './1790000000200-add-joint-proposal-answers.js';
import { AddDraftsOfPlansAndNotes1790000000197 } from './1790000000197-add-drafts-of-plans-and-notes.js';
import { AddAttachmentDisclosures1790000000201 } from './1790000000201-add-attachment-disclosures.js';
import { TellWhoWritesAReflection1790000000202 } from './1790000000202-tell-who-writes-a-reflection.js';
import { NoteCorrectionsOfAgreements1790000000177 } from './1790000000177-note-corrections-of-agreements.js';
import { AddPartnerImports1790000000110 } from './1790000000110-add-partner-imports.js';
import { AddPartnerContacts1790000000102 } from './1790000000102-add-partner-contacts.js';

/** Every migration, in the order in which they run. One that landed is never edited. */
export const migrations = [
  AddReferenceData1790000000000,
  AddPeopleAndTrail1790000000001,
  AddContactRoutes1790000000002,
  WidenRoles1790000000010,
  AddJobs1790000000020,
  AddMails1790000000021,
  AddSingleUseLinks1790000000022,
  ChainTheTrail1790000000030,
  AddTrailSeals1790000000031,
  AddSecurityEvents1790000000032,
  AddSecondFactors1790000000040,
  AddInvitations1790000000050,
  AddUserBlocks1790000000051,
  AddEmptiedAccounts1790000000060,
  AddCoalitionPrivacy1790000000061,
  AddRemovalOfPersons1790000000062,
  KeepNoExamplesOfReasons1790000000063,
  FitPasskeyChallenges1790000000070,
  KeepNoExamplesOfPasskeys1790000000071,
  DescribeKnownDevices1790000000073,
  AddAddressChanges1790000000074,
  AllowAccountsWithoutPassword1790000000076,
  AddSingleSignOn1790000000077,
  AddAccessRequests1790000000078,
  AddClientDataFindings1790000000080,
  AddContactPersons1790000000081,
  AddPastOfCoalitions1790000000090,
  AddFoundations1790000000091,
  AddReorganisations1790000000092,
  GrowOrganisations1790000000100,
  GrowPartnerships1790000000101,
  AddAgreements1790000000120,
  AddReflections1790000000140,
  AddActionPlans1790000000150,
  IndexWords1790000000151,
  AddAttachments1790000000130,
  AddHandoverNotes1790000000131,
  AddPartnerImports1790000000110,
  AddPartnerContacts1790000000102,
  AddJointProposals1790000000175,
  AddAgreementDisclosures1790000000176,
  NoteCorrectionsOfAgreements1790000000177,
  AddExperienceStatements1790000000165,
  AddCalendarFeeds1790000000180,
  AddWeeklyDigests1790000000181,
  IndexOwners1790000000185,
  AddOrganisationMerges1790000000160,
  AddCaseConferences1790000000166,
  CorrectPartnershipStatuses1790000000167,
  KeepNoExamplesOfPartners1790000000168,
  AddHandoverChecklists1790000000182,
  AppendLinesByStream1790000000170,
  AddPresences1790000000171,
  AcceptMemberships1790000000186,
  AddJointProposalAnswers1790000000200,
  TellWherePartnersCameFrom1790000000190,
  AppendValuesAtOnce1790000000191,
  AddDraftsOfPlansAndNotes1790000000197,
  AddAttachmentDisclosures1790000000201,
  AddMergeProposals1790000000194,
  TellWhoWritesAReflection1790000000202,
];
