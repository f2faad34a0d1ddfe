import { z } from 'zod';
import { coalitionPrivacy } from '../coalitions/coalition.contract.js';
import { followUpView } from '../follow-ups/follow-up.contract.js';
import { freeText } from '../free-text/free-text.contract.js';
import { id, instant, mailAddress, plainDate } from '../shared/shared.contract.js';

/** Who answers for personal data, and whom to ask: of the whole site, and per coalition that says so. */
export const privacyNotice = z
  .object({
    site: z.object({
      controller: z.string().nullable(),
      /** `mailto:…` or `https:…`. */
      contact: z.string().nullable(),
    }),
    items: z.array(
      z.object({ coalition: z.object({ id, name: z.string() }), privacy: coalitionPrivacy }),
    ),
    links: z.object({ self: z.string() }),
  })
  .meta({ id: 'PrivacyNotice' });
export type PrivacyNotice = z.infer<typeof privacyNotice>;

/** All that is held about whoever asks (AVG art. 15 and 20). */
export const myData = z
  .object({
    /** When this was put together. */
    at: instant,
    account: z.object({ id, name: z.string(), email: z.string(), createdAt: instant }),
    /** Another mail address that was asked for, and not confirmed yet. */
    addressChanges: z.array(z.object({ email: z.string(), askedAt: instant })),
    roles: z.array(
      z.object({
        role: z.string(),
        of: z.string().nullable(),
        from: plainDate,
        to: plainDate.nullable(),
        reason: z.string(),
      }),
    ),
    /** When one was kept out, and why. */
    blocks: z.array(z.object({ reason: z.string(), from: instant, to: instant.nullable() })),
    sessions: z.array(
      z.object({
        begun: instant,
        lastSeen: instant,
        browser: z.string(),
        system: z.string(),
        network: z.string(),
      }),
    ),
    /** Since when a calendar program can read one's dates. */
    calendarFeeds: z.array(z.object({ since: instant })),
    /** On which day one asked to be mailed every week. */
    weeklyDigests: z.array(z.object({ day: z.string(), toldOn: plainDate })),
    passkeys: z.array(z.object({ name: z.string(), createdAt: instant })),
    /** Who one is to an organisation through which one signs in. */
    identities: z.array(
      z.object({ provider: z.string(), subject: z.string(), since: instant, lastUsed: instant }),
    ),
    knownDevices: z.array(
      z.object({ since: instant, lastUsed: instant, browser: z.string(), system: z.string() }),
    ),
    drafts: z.array(z.object({ coalition: z.string(), savedAt: instant, content: z.json() })),
    invitations: z.array(z.object({ role: z.string(), invitedAt: instant, expiresAt: instant })),
    accessRequests: z.array(
      z.object({
        ...{ name: z.string(), job: z.string(), municipality: z.string(), note: z.string() },
        requestedAt: instant,
      }),
    ),
    /** Where others named the owner of this address as the person behind a contact. */
    contactPersons: z.array(
      z.object({
        coalition: z.string(),
        name: z.string(),
        work: z.string(),
        phone: z.string(),
        enteredAt: instant,
        publicSince: instant.nullable(),
      }),
    ),
    /** What one registered for an organisation or a coalition. */
    consents: z.array(
      z.object({
        ...{ coalition: z.string(), organisation: z.string(), title: z.string() },
        ...{ person: z.string(), answer: z.string(), decidedOn: plainDate },
      }),
    ),
    /** Where the owner of this address is asked by mail to consent to agreements. */
    askedForConsent: z.array(
      z.object({ coalition: z.string(), organisation: z.string(), name: z.string() }),
    ),
    /** Where the owner of this address was invited to a reflection, or filled in its form. */
    reflections: z.array(
      z.object({
        coalition: z.string(),
        organisation: z.string(),
        date: plainDate,
        isAnswered: z.boolean(),
      }),
    ),
    /** What one promised to see to. */
    followUps: z.array(
      z.object({
        coalition: z.string(),
        title: z.string(),
        dueOn: plainDate.nullable(),
        state: followUpView.shape.state,
      }),
    ),
    publications: z.array(
      z.object({ coalition: z.string(), number: z.int(), publishedAt: instant, note: z.string() }),
    ),
    verifications: z.array(z.object({ organisation: z.string(), verifiedOn: plainDate })),
    /** What one did, the last first. */
    history: z.array(
      z.object({
        at: instant,
        role: z.string(),
        action: z.string(),
        subject: z.string(),
        before: z.json().nullable(),
        after: z.json().nullable(),
      }),
    ),
  })
  .meta({ id: 'MyData' });
export type MyData = z.infer<typeof myData>;

/**
 * Somebody who cannot sign in asked in writing. The address says that nobody else is meant; the reason
 * says where the request is kept, and names nobody.
 */
export const removalOfPerson = z
  .strictObject({ email: mailAddress, reason: freeText(200, { required: true }) })
  .meta({ id: 'RemovalOfPerson' });

/** There is no way back: who asks types the own mail address. */
export const removalRequest = z.strictObject({ email: mailAddress }).meta({ id: 'RemovalRequest' });
