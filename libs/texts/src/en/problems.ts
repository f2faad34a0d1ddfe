import type { problems as dutch } from '../nl/problems.js';
import { actionPlanProblems } from './problems-action-plans.js';
import { agreementProblems } from './problems-agreements.js';
import { attachmentProblems } from './problems-attachments.js';
import { contactRouteProblems } from './problems-contact-routes.js';
import { reflectionProblems } from './problems-reflections.js';
import { partnerImportProblems } from './problems-partner-imports.js';
import { caseConferenceProblems } from './problems-case-conferences.js';
import { partnerProblems } from './problems-partners.js';
import { signInProblems } from './problems-sign-in.js';
import { rolesInWords } from './roles.js';

export const problems: typeof dutch = {
  'status.400': 'This request is not right',
  'status.401': 'You are not signed in',
  'status.403': 'This is not allowed',
  'status.404': 'Not found',
  'status.405': 'This cannot be done here',
  'status.406': 'There is no such format',
  'status.408': 'It took too long',
  'status.409': 'This cannot be done now',
  'status.410': 'This no longer exists',
  'status.412': 'Something changed in the meantime',
  'status.413': 'This is too large',
  'status.414': 'This address is too long',
  'status.415': 'This format is not read',
  'status.428': 'A version is missing',
  'status.429': 'Too many requests',
  'status.431': 'The headers are too long',
  'status.500': 'Something went wrong',
  'status.503': 'Not available for the moment',

  'request.invalid': 'Not everything is filled in well. Each field says what is wrong with it.',
  'request.malformed': 'This request cannot be read.',
  'request.forbidden': 'You have no right to do this.',
  'request.not-found': 'Nothing was found at this address.',
  'request.method-not-allowed': 'This method does not exist for this address.',
  'request.not-acceptable': 'The answer does not exist in the format asked for.',
  'request.too-slow': 'The request did not arrive in time.',
  'request.too-large': 'More was sent than fits here.',
  'request.uri-too-long': 'The address is longer than fits here.',
  'request.media-type': 'Send the data as application/json.',
  'request.headers-too-large': 'The headers are longer than fits here.',
  'request.version-missing':
    'Send the version that you saw in the header If-Match, for instance "3".',
  'request.too-many': (p: { seconds: number }) =>
    `Too many requests came from your address. Try again in ${p.seconds} seconds.`,
  'request.key-reused':
    'This Idempotency-Key has been used for another request already. Make a new one.',
  'server.failed': 'Something went wrong on our side. Try again later.',
  'server.unavailable': 'The system cannot be reached for a moment. Try again shortly.',

  'field.required': 'Fill in this field.',
  'field.unknown': 'This field does not exist.',
  'field.malformed': 'This value does not fit this field.',
  'field.characters': 'This text holds a character that cannot be kept. Type the text again.',
  'field.too-long': 'This text is too long.',
  'field.too-many': 'These are too many.',
  'field.too-small': 'This number is too small.',
  'field.too-large': 'This number is too large.',
  'field.whole-number': 'Fill in a whole number.',
  'field.id.malformed': 'This is not a valid number (UUIDv7).',
  'field.version.malformed': 'Write the version between quotation marks, for instance "3".',
  'field.key.malformed': 'Use 8 to 200 letters, digits, hyphens or underscores.',
  'field.municipality-code.malformed': 'A municipality code is GM and four digits, such as GM0141.',
  'field.municipality.unknown': 'This municipality does not exist.',
  'field.region.unknown': 'This region does not exist.',
  'field.postcode.malformed': 'Fill in the four digits of a postcode, such as 7607.',
  'field.postcode.unknown': 'This postcode is not known here. Choose the municipality.',
  'field.date.malformed': 'Fill in a date as year-month-day, such as 2026-11-03.',
  'field.period.backwards': 'The last day lies before the first. Choose a later day.',
  'field.time.malformed': 'Fill in a time such as 09:00.',
  'field.theme.unknown': 'This theme does not exist.',
  'field.phase.unknown': 'This phase does not exist.',
  'field.citizen-service-number':
    'This looks like a citizen service number (BSN). Data of clients do not belong in this system: take the number out.',
  'field.client-story.birth':
    "This looks like a client's date of birth. Data of clients do not belong in this system: take it out.",
  'field.client-story.name':
    "This looks like a client's name. Data of clients do not belong in this system: take the name out.",
  'field.client-story.condition':
    "This looks like something about a client's health. Data of clients do not belong in this system: take it out.",
  'field.client-story.pregnancy':
    "This looks like something about a client's pregnancy. Data of clients do not belong in this system: take it out.",
  'overrule.reason.suspect':
    'Your reason itself looks like data of a client. Say it without a name, a number or a date.',
  'field.link.malformed': 'This link is not complete. Copy the whole address from the mail.',
  'rich-text.link.malformed':
    'A link leads to a web address with https, a mail address or a phone number.',
  'field.role.unknown': 'This role does not exist.',
  'field.email.malformed': 'Fill in an email address, such as name@example.nl.',
  'field.email.same': 'This is your address of now.',
  'field.password.wrong': 'This password is not right.',
  'field.password.too-short': 'Choose a password of at least 15 characters.',
  'field.password.guessable':
    'This password is easy to guess. Choose a sentence of a few words that do not belong together.',

  'permission.signed-out': 'Sign in to do this.',
  'permission.role': (p: { roles: string }) =>
    `This is for a person with the role of ${rolesInWords(p.roles)}.`,
  'permission.elsewhere': 'Your role is for another coalition, organisation or municipality.',
  'permission.not-yours': 'This belongs to somebody else.',
  'permission.role-not-given': 'You cannot give or change this role. Ask the administrator.',
  'permission.oneself': 'You cannot do this to yourself. Ask another administrator.',

  'client-data.nowhere': 'Choose where it is.',
  'client-data.settled': 'This has been dealt with already.',
  'client-data.quarantined': 'This text is in quarantine already.',
  'client-data.not-quarantined':
    'First put the text in quarantine and look at what it says. Then take it out.',

  ...actionPlanProblems,
  ...attachmentProblems,
  ...contactRouteProblems,
  ...reflectionProblems,
  ...signInProblems,
  ...agreementProblems,
  ...partnerImportProblems,

  'user.exists': 'There is an account with this email address already.',

  'people.version-conflict':
    'Somebody else changed this role in the meantime. Look at the list again.',
  'people.blocked': 'This account is blocked already.',
  'people.not-blocked': 'This account is not blocked.',
  'people.no-second-factor': 'This person has no second step.',
  'people.role.past': 'Choose a later day: what is over does not change any more.',
  'people.role.ended': 'This role will have ended by then.',
  'people.role.over': 'The time of this role is over. Ask for a new invitation.',
  'people.role.twice': 'This person holds this role already in that time.',
  'people.role.same': 'This person holds this role already. Choose another role.',
  'people.role.other-scope':
    'This role belongs to something else: a partner to an organisation, the other roles to the coalition. End the role and invite this person again.',

  'handover.not-a-lead': 'This is not the role of a lead. Choose who leads now.',

  'invitation.twice':
    'This person was invited for this role already. Send that invitation again, or withdraw it.',
  'invitation.scope-elsewhere':
    'There is no such role for this area. Choose another role, or another area.',
  'invitation.role-not-here': 'This role is not for a coalition.',
  'invitation.partners-only': 'Only a partner works on behalf of an organisation.',
  'invitation.organisation-elsewhere':
    'This organisation does not take part in this coalition. Choose a partner of the coalition.',

  'municipality.unknown': (p) => `There is no municipality with the code ${p.code}.`,
  'municipality.split': (p) => `${p.name} was divided over other municipalities. Choose one.`,

  'privacy.removal.other-address': 'This is not your own mail address.',
  'privacy.removal.evidence':
    'You consented to an agreement for an organisation. Your name belongs to the evidence of it, and cannot be erased as long as the agreement is kept.',
  'privacy.removal.last-administrator':
    'You are the only administrator. Without one nobody can be let in or taken out any more. Make somebody else administrator first.',

  'coalition.municipalities.empty': 'Choose at least one municipality.',
  'coalition.municipality-in-use':
    'There are contact routes for this municipality. Change those first, or take them away.',
  'coalition.privacy.no-controller': 'Name at least one organisation that is responsible.',
  'coalition.regional-needs-two': 'A regional coalition has at least two municipalities.',
  'coalition.version-conflict':
    'Somebody else changed this coalition in the meantime. Look at both versions and choose.',
  'undo.too-late': (p) =>
    `Bringing back is possible until ${p.days} days after deleting. Those are over.`,
  'coalition.not-deleted': 'This coalition has not been deleted.',

  'coalition.membership.twice': 'This coalition already takes part at that time.',
  'coalition.membership.ended': 'It stops taking part earlier already. Choose an earlier day.',
  'coalition.membership.not-regional': 'Local coalitions can only join a regional one.',
  'coalition.membership.not-local': 'Choose a local coalition.',
  'coalition.membership.version-conflict':
    'Somebody else changed this in the meantime. Look at what it says now.',
  'field.coalition.unknown': 'There is no such coalition.',

  'reorganisation.carried-out': 'This reorganisation has been carried out already.',
  'reorganisation.code-in-use': 'This code already is, or was, that of a municipality.',
  'reorganisation.preview-outdated':
    'Something changed in the meantime. Look again at what this reorganisation does.',
  'reorganisation.refused': 'This reorganisation cannot be carried out today.',
  'reorganisation.succeeds-nobody': 'No municipality becomes part of this new one.',
  'reorganisation.successor-closes': 'This municipality itself ceases to exist on that day.',
  'reorganisation.too-early': 'The day of the reorganisation has not begun yet.',
  'reorganisation.version-conflict':
    'Somebody else changed this reorganisation in the meantime. Look at what it says now.',

  'foundation.twice': 'This is already there for these days. Change what is there.',
  'foundation.not-deleted': 'This has not been deleted.',
  'foundation.other-kind': 'This is something else. Add it instead of changing this.',
  'foundation.version-conflict':
    'Somebody else changed this in the meantime. Look at both versions and choose.',

  'coalition.status.same': 'The coalition has this status already. Choose another status.',
  'coalition.status.impossible':
    'This step is not possible. A status goes forward; only from ended a coalition can go back to developing.',
  'coalition.status.not-before': (p: { from: string }) =>
    `The next status began on ${p.from}. Choose an earlier day.`,
  'coalition.status.version-conflict':
    'Somebody else corrected this status in the meantime. Look at what it says now.',
  'coalition.status.not-after': (p: { from: string }) =>
    `The status before began on ${p.from}. Choose a day after it.`,

  ...caseConferenceProblems,
  ...partnerProblems,

  'publication.nothing-to-publish': 'Nothing has changed since the last publication.',
  'publication.refused':
    'One or more contact routes cannot be published yet. The overview says what is wrong with them.',
  'publication.version-conflict':
    'Something changed in the meantime. Look again at what will become public.',
  'publication.unpublished-changes':
    'There are changes that have not been published yet. Restoring replaces them.',
  'publication.unknown': 'This publication does not exist.',

  'finder.place-missing': 'Give a postcode or a municipality.',
};
