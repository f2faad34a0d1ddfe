import type { MailTexts } from '../nl/mail.js';
import { accountMails } from './mails/accounts.js';
import { peopleMails } from './mails/people.js';
import { clientDataMails } from './mails/client-data.js';
import { contactPersonMails } from './mails/contact-persons.js';
import { agreementMails } from './mails/agreements.js';
import { reorganisationMails } from './mails/reorganisations.js';
import { reflectionMails } from './mails/reflections.js';
import { partnerContactMails } from './mails/partner-contacts.js';
import { weeklyDigestMails } from './mails/weekly-digests.js';

export const mailTexts: MailTexts = {
  sender: 'Zorgpaden Kansrijke Start',
  linkInFull: 'Does the button not work? Copy this address to your browser:',
  signature: 'Kind regards,',
  automatic: 'This message was sent automatically. Replies are not read.',
  kinds: {
    ...accountMails,
    ...peopleMails,
    ...clientDataMails,
    ...contactPersonMails,
    ...agreementMails,
    ...reorganisationMails,
    ...reflectionMails,
    ...partnerContactMails,
    ...weeklyDigestMails,
  },
};
