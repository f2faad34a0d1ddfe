import { AccessRequestEntity } from './access-requests/access-request.entity.js';
import { CoalitionMembershipEntity } from './coalitions/coalition-membership.entity.js';
import { CoalitionMunicipality } from './coalitions/coalition-municipality.entity.js';
import { CoalitionStatusEntity } from './coalitions/coalition-status.entity.js';
import { CoalitionEntity } from './coalitions/coalition.entity.js';
import { ContactRouteDraft } from './contact-routes/contact-route-draft.entity.js';
import { ContactRouteEntity } from './contact-routes/contact-route.entity.js';
import { Verification } from './contact-routes/verification.entity.js';
import { CaseConferenceParticipantEntity } from './case-conferences/case-conference-participant.entity.js';
import { CaseConferenceEntity } from './case-conferences/case-conference.entity.js';
import { PresenceEntity } from './presences/presence.entity.js';
import { ExperienceStatementEntity } from './experience-statements/experience-statement.entity.js';
import { FoundationEntity } from './foundations/foundation.entity.js';
import { InvitationEntity } from './invitations/invitation.entity.js';
import { MunicipalityEntity } from './municipalities/municipality.entity.js';
import { RegionEntity } from './regions/region.entity.js';
import { OrganisationNameEntity } from './organisations/organisation-name.entity.js';
import { OrganisationEntity } from './organisations/organisation.entity.js';
import { PartnerImportMappingEntity } from './partner-imports/partner-import-mapping.entity.js';
import { PartnerImportRowEntity } from './partner-imports/partner-import-row.entity.js';
import { PartnerImportEntity } from './partner-imports/partner-import.entity.js';
import { PartnershipStatusEntity } from './partnerships/partnership-status.entity.js';
import { PartnershipEntity } from './partnerships/partnership.entity.js';
import { TrailSeal } from './platform/audit/seals/trail-seal.entity.js';
import { TrailSealedHead } from './platform/audit/seals/trail-sealed-head.entity.js';
import { TrailEntry } from './platform/audit/trail-entry.entity.js';
import { TrailHead } from './platform/audit/trail-head.entity.js';
import { TrailValue } from './platform/audit/trail-value.entity.js';
import { ReorganisationCheckEntity } from './reorganisations/reorganisation-check.entity.js';
import { ReorganisationEntity } from './reorganisations/reorganisation.entity.js';
import { SecurityEventEntity } from './platform/security-events/security-event.entity.js';
import { PublicationEntity } from './publications/publication.entity.js';
import { IdentityEntity } from './single-sign-on/identity.entity.js';
import { RoleAssignment } from './users/role-assignment.entity.js';
import { UserBlock } from './users/user-block.entity.js';
import { UserEntity } from './users/user.entity.js';

/** Every table that the API reads or writes through repositories. A test compares them with the schema. */
export const entities = [
  AccessRequestEntity,
  CoalitionEntity,
  CoalitionMembershipEntity,
  CoalitionMunicipality,
  CoalitionStatusEntity,
  ContactRouteDraft,
  ContactRouteEntity,
  CaseConferenceEntity,
  CaseConferenceParticipantEntity,
  ExperienceStatementEntity,
  PresenceEntity,
  FoundationEntity,
  IdentityEntity,
  InvitationEntity,
  MunicipalityEntity,
  OrganisationEntity,
  OrganisationNameEntity,
  PartnerImportEntity,
  PartnerImportMappingEntity,
  PartnerImportRowEntity,
  PartnershipEntity,
  PartnershipStatusEntity,
  PublicationEntity,
  RegionEntity,
  ReorganisationCheckEntity,
  ReorganisationEntity,
  RoleAssignment,
  SecurityEventEntity,
  TrailEntry,
  TrailHead,
  TrailSeal,
  TrailSealedHead,
  TrailValue,
  UserBlock,
  UserEntity,
  Verification,
];
