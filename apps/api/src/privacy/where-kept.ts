import type { DataKind } from '@zorgpaden/domain/privacy';

/** The tables that hold data about people, by their kind. A test compares this with the database. */
export const whereKept: Readonly<Record<DataKind, readonly string[]>> = {
  account: ['users', 'user_blocks', 'totp_secrets', 'recovery_codes', 'passkeys', 'identities'],
  role: ['role_assignments'],
  session: ['sessions'],
  'known-device': ['known_devices'],
  'sign-in-attempt': ['sign_in_attempts'],
  'security-event': ['security_events'],
  draft: ['contact_route_drafts'],
  'repeated-request': ['idempotency_keys'],
  link: ['single_use_links', 'address_changes'],
  invitation: ['invitations'],
  'access-request': ['access_requests'],
  mail: ['mails'],
  publication: ['publications', 'verifications', 'coalition_statuses', 'contact_routes'],
  'contact-person': ['contact_persons', 'contact_person_objections'],
  'client-data': ['client_data_findings', 'client_data_held'],
  'trail-value': ['trail_values'],
};

/** Tables about organisations, places and the work: without a person, or with no more than an id. */
export const withoutPersons: readonly string[] = [
  'coalition_municipalities',
  'coalitions',
  'finder_entries',
  'municipalities',
  'municipality_boundaries',
  'municipality_names',
  'municipality_successions',
  'organisation_names',
  'organisations',
  'partnership_statuses',
  'partnerships',
  'passkey_challenges',
  'postcodes',
  'published_routes',
  'reference_loads',
  'region_municipalities',
  'regions',
  'single_sign_on_attempts',
  'theme_terms',
  'trail_entries',
  'trail_heads',
  'trail_sealed_heads',
  'trail_seals',
];
