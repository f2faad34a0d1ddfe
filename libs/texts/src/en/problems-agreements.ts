import type { agreementProblems as dutch } from '../nl/problems-agreements.js';

export const agreementProblems: typeof dutch = {
  'agreement.version-conflict':
    'Somebody else has changed this agreement in the meantime. Look at both versions and choose.',
  'agreement.exists': 'There is an agreement with this number already.',
  'agreement.not-deleted':
    'Nothing was thrown away that can come back. After 30 days, or once there is a new version, it cannot.',
  'agreement.not-draft': 'This text is no draft. Take the proposal back, or begin a new version.',
  'agreement.not-proposed': 'Nobody is asked to consent to this text now.',
  'agreement.not-agreed': 'This agreement has not been consented to yet.',
  'agreement.open-version':
    'A new version is being written already. Finish it first, or throw it away.',
  'agreement.ended': 'This agreement has ended.',
  'agreement.date.past': 'Choose today or a later day: what is past does not change any more.',
  'agreement.decided.future': 'This day is still to come. Fill in when the decision was taken.',
  'agreement.reason.missing': 'Write why not. Then the coalition knows what has to be different.',
  'agreement.text-changed': 'The text has changed in the meantime. Read it again, and then answer.',
  'agreement.parties.too-few': 'An agreement has two parties at the least.',
  'agreement.parties.none-required':
    'Choose at least one party that has to consent. Otherwise there is nobody to ask.',
  'agreement.party.unknown': 'This organisation is no party to this agreement.',
  'agreement.party.not-asked': 'This organisation need not consent now.',
  'agreement.party.consented': 'This organisation consented to this text already.',
  'agreement.party.twice': 'This organisation is a party already. Take one of them away.',
  'agreement.party.no-partner':
    'This organisation takes no part in the coalition on that day. Add it as a partner first.',
  'agreement.party.no-address':
    'No email address is known of this organisation. Fill it in with the parties.',
  'agreement.reminded': 'This organisation got a message today already. Try again tomorrow.',
  'agreement.stands-for.itself':
    'This organisation is here already, or is the party itself. Take it away.',
  'agreement.stands-for.unknown': 'We do not know this organisation.',
  'agreement.topics.empty': 'Choose at least one topic.',
  'agreement.topic.twice': 'This topic is here already. Take one of them away.',
  'regional-coalition.nothing-to-propose':
    'This agreement has ended. Choose one that holds or that you are writing.',
  'regional-coalition.not-a-member': 'This coalition does not take part in the region today.',
  'regional-coalition.member.twice': 'This coalition is there already. Remove one of the two.',
  'regional-coalition.members.none': 'Choose at least one coalition.',
  'agreement.source.no-offer':
    'The region does not offer this text any more. Reload the page and see what stands there now.',
  'agreement.correction.future': 'This day has yet to come. Only what is past can be corrected.',
  'agreement.correction.order':
    'This day does not fit the version before or after it, or who joined or left later.',
  'agreement.correction.superseded':
    'The next version took the place of this one. Correct the day on which that one began.',
};
