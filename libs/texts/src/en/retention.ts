import type { RetentionTexts } from '../nl/retention.js';

/** How long data are kept, in words, beside the table of `libs/domain/src/privacy/retention.ts`. */
export const retentionTexts: RetentionTexts = {
  heads: { data: 'Data', ground: 'Why it is allowed', kept: 'How long', then: 'After that' },
  period: {
    minutes: (amount) => (amount === 1 ? '1 minute' : `${amount} minutes`),
    hours: (amount) => (amount === 1 ? '1 hour' : `${amount} hours`),
    days: (amount) => (amount === 1 ? '1 day' : `${amount} days`),
    years: (amount) => (amount === 1 ? '1 year' : `${amount} years`),
  },
  ground: {
    work: 'Needed for the work: public task of the municipality, legitimate interest of other organisations.',
    security: 'Needed to sign in safely: the same ground, and the duty to keep data safe.',
    'account-for': 'Needed to show who did what: the same ground, and the duty to account for it.',
  },
  kinds: {
    account: {
      data: 'Account: name, mail address, password and recovery codes (only as a code that nobody can read), secret of the app (sealed), passkeys, connections with your organisation, address of your calendar (only as a code that nobody can read)',
      kept: (period) => `until ${period} after the last role ended`,
      then: 'Name, address, password and everything to sign in with are erased.',
    },
    role: {
      data: 'Role: which role, for what, from when to when',
      kept: () => 'as long as the coalition is in the system',
      then: 'Once the account is erased, the role no longer says whose it was.',
    },
    session: {
      data: 'Session: when it began and was last used, with which browser, which system and a part of the network address',
      kept: (period) => `at most ${period} after signing in, and shorter when it is not used`,
      then: 'Removed.',
    },
    'known-device': {
      data: 'Known device: that somebody signed in on it before, only as a code that nobody can read',
      kept: (period) => `${period} after somebody last signed in on it`,
      then: 'Removed.',
    },
    'sign-in-attempt': {
      data: 'Failed attempts to sign in: a count, without an address that can be read',
      kept: (period) => period,
      then: 'Removed.',
    },
    presence: {
      data: 'Who has something open to write in it, for who works on it at the same time',
      kept: (period) => `${period} after it was last open`,
      then: 'Removed.',
    },
    'security-event': {
      data: 'Sign-ins and refusals: which, how often and when, without an address that can be read',
      kept: (period) => period,
      then: 'Removed.',
    },
    draft: {
      data: 'Draft: what somebody typed and did not save',
      kept: (period) => `${period} after it was last typed in`,
      then: 'Removed.',
    },
    'repeated-request': {
      data: 'Answer to a request, in case that is sent twice',
      kept: (period) => period,
      then: 'Removed.',
    },
    link: {
      data: 'Link in a mail that works once: for whom, only as a code that nobody can read',
      kept: (period) => `until it is used or too old, at most ${period}`,
      then: 'Removed.',
    },
    invitation: {
      data: 'Invitation: email address, which role, by whom',
      kept: (period) =>
        `the address until the invitation is accepted or withdrawn, at most ${period} after it was sent`,
      then: 'Removed. Of an accepted invitation it stays who got which role.',
    },
    'access-request': {
      data: 'Request for access: name, work mail address, function, municipality and an explanation',
      kept: (period) => `until it is decided, at most ${period}`,
      then: 'Removed.',
    },
    'partner-import': {
      data: 'List of partners that is brought in: the rows as they were handed in, and who did that',
      kept: (period: string) =>
        `as long as it can be undone: ${period}; the file itself is not kept`,
      then: 'Removed. What was brought in stands with the partners.',
    },
    'organisation-merge': {
      data: 'Merged organisations: what stood there before, with contacts of agreements and invitations',
      kept: (period: string) => `as long as the merge can be undone: ${period}`,
      then: 'Removed. What was merged stands with the organisation that stayed.',
    },
    mail: {
      data: 'Mail that the system sends: address and text',
      kept: (period) =>
        `until it is sent; when that fails, the text goes at once and the address after ${period}`,
      then: 'Removed.',
    },
    publication: {
      data: 'Publication and check: who made a contact public or checked it',
      kept: () => 'as long as the coalition is in the system',
      then: 'Once the account is erased, it no longer says who that was.',
    },
    reflection: {
      data: 'Reflections and follow-ups: who planned and recorded them, the address of an invitation (until eight weeks after the conversation), who filled in a form, who was to do something',
      kept: () => 'as long as the coalition is in the system',
      then: 'When an account is erased, they no longer say whose it was.',
    },
    'handover-note': {
      data: 'Handover: what a lead wrote to the next one, and who that was',
      kept: () => 'as long as the coalition is in the system',
      then: 'Once the account is erased, it no longer says who that was.',
    },
    attachment: {
      data: 'File beside a coalition or agreement: the file, with the names in it, and who added it',
      kept: (period) => `as long as it belongs there, and ${period} after it was deleted`,
      then: 'Removed.',
    },
    'contact-person': {
      data: 'Contact person of a contact: name, function, work phone number and email address, and whether it may be public',
      kept: () => 'until the person objects, or the coalition takes them away',
      then: 'Removed. That somebody objected stays, without who.',
    },
    agreement: {
      data: 'Agreement: who consented or declined for a party, with function and day; and who is asked for consent by email',
      kept: () => 'as long as the coalition is in the system: it is the evidence of the agreement',
      then: 'When the account is erased, it no longer says who registered it.',
    },
    'client-data': {
      data: 'Report that a text holds data of a client: who reported it, where, who was told',
      kept: () =>
        'as long as the coalition is in the system; the text itself until it is decided on',
      then: 'Once the account is erased, it no longer says who that was.',
    },
    'trail-value': {
      data: 'History: who changed what, with the old and the new value',
      kept: (period) => period,
      then: 'Who it was and the values are erased. That something changed stays.',
    },
  },
};
