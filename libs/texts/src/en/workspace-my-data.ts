import type { WorkspaceTexts } from '../nl/workspace.js';
import { roleNames } from './roles.js';

export const myDataTexts: WorkspaceTexts['myData'] = {
  title: 'My data',
  intro:
    'This is all that we keep of you. Do you have a question? The page Privacy says who helps you.',
  link: 'See my data or have it removed',
  download: 'Download everything (JSON)',
  nothing: 'Nothing',
  roles: roleNames,
  parts: {
    account: 'Account',
    roles: 'Roles',
    blocks: 'When you were blocked',
    sessions: 'Where you are signed in',
    devices: 'Passkeys, connections and known devices',
    drafts: 'Drafts that you did not save',
    contactPersons: 'Where you are the contact person',
    agreements: 'Agreements that you have to do with',
    reflections: 'Reflections, and what you promised',
    publications: 'What you published',
    verifications: 'Contacts that you checked',
    invitations: 'Invitations for you, and whether you asked for access',
    history: 'History',
  },
  lines: {
    since: (date) => `Account since ${date}`,
    newEmail: (p) => `On ${p.on} you asked for the address ${p.email}`,
    nation: 'the whole country',
    role: (p) => `${p.role}, ${p.of}, from ${p.from}${p.to === '' ? '' : ` until ${p.to}`}`,
    block: (p) => `${p.reason}, from ${p.from}${p.to === '' ? '' : ` until ${p.to}`}`,
    session: (p) => `Signed in ${p.begun}, last used ${p.seen}`,
    calendarFeed: (p) => `Calendar address, since ${p.on}`,
    weeklyDigest: (p) => `Weekly mail: asked for or received on ${p.on}`,
    passkey: (p) => `Passkey ${p.name}, since ${p.on}`,
    identity: (p) => `Connected to ${p.provider} since ${p.since}, last used ${p.used}`,
    device: (p) => `Known device since ${p.since}, last used ${p.used}`,
    contactPerson: (p) => `${p.coalition}: ${p.name}, ${p.work}, since ${p.on}`,
    consent: (p) =>
      `${p.coalition}: ${p.person} answered for ${p.organisation} on ${p.title}, ${p.on}`,
    askedForConsent: (p) =>
      `${p.coalition} asks ${p.name} by email for the consent of ${p.organisation}`,
    reflection: (p) =>
      p.isAnswered
        ? `${p.coalition}: you filled in the form of ${p.on} for ${p.organisation}`
        : `${p.coalition}: you were invited by email for ${p.organisation}, for ${p.on}`,
    followUp: (p) => `${p.coalition}: ${p.title}${p.on === '' ? '' : `, by ${p.on}`}`,
    publication: (p) => `${p.coalition}, publication ${p.number}, ${p.on}`,
    invitation: (p) => `${p.role}, works until ${p.until}`,
    accessRequest: (p) => `Asked for access for ${p.municipality}, ${p.on}`,
    history: (count) =>
      count === 1
        ? '1 act. Which one stands in the file.'
        : `${count} acts. Which stands in the file.`,
  },
  removal: {
    title: 'Have my data removed',
    what: [
      'Your name and mail address are erased at once: from your account, from publications of the coalitions where you worked and from the history. Your drafts and sessions go, and your roles end today.',
      'What you wrote for a coalition stays. It no longer says who that was. Backups hold your name until they are overwritten.',
      'This cannot be undone.',
    ],
    email: 'Type your mail address to confirm',
    remove: 'Remove my data',
    done: 'Your data have been removed',
    doneText: 'You are signed out and can no longer sign in. You can close this page.',
  },
};
