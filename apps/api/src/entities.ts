import { CoalitionMunicipality } from './coalitions/coalition-municipality.entity.js';
import { CoalitionStatusEntity } from './coalitions/coalition-status.entity.js';
import { CoalitionEntity } from './coalitions/coalition.entity.js';
import { ContactRouteDraft } from './contact-routes/contact-route-draft.entity.js';
import { ContactRouteEntity } from './contact-routes/contact-route.entity.js';
import { Verification } from './contact-routes/verification.entity.js';
import { MunicipalityEntity } from './municipalities/municipality.entity.js';
import { OrganisationEntity } from './organisations/organisation.entity.js';
import { PartnershipEntity } from './organisations/partnership.entity.js';
import { AuditEntry } from './platform/audit/audit-entry.entity.js';
import { PublicationEntity } from './publications/publication.entity.js';
import { RoleAssignment } from './users/role-assignment.entity.js';
import { UserEntity } from './users/user.entity.js';

/** Every table that the API reads or writes through repositories. A test compares them with the schema. */
export const entities = [
  AuditEntry,
  CoalitionEntity,
  CoalitionMunicipality,
  CoalitionStatusEntity,
  ContactRouteDraft,
  ContactRouteEntity,
  MunicipalityEntity,
  OrganisationEntity,
  PartnershipEntity,
  PublicationEntity,
  RoleAssignment,
  UserEntity,
  Verification,
];
