import { accountMails } from './mails/accounts.js';
import { peopleMails } from './mails/people.js';
import { clientDataMails } from './mails/client-data.js';
import { contactPersonMails } from './mails/contact-persons.js';
import { agreementMails } from './mails/agreements.js';
import { reorganisationMails } from './mails/reorganisations.js';
import { reflectionMails } from './mails/reflections.js';
import { partnerContactMails } from './mails/partner-contacts.js';
import { weeklyDigestMails } from './mails/weekly-digests.js';

/** What the system mails, by kind. */
export const mailTexts = {
  sender: 'Zorgpaden Kansrijke Start',
  linkInFull: 'Werkt de knop niet? Kopieer dan dit adres naar uw browser:',
  signature: 'Met vriendelijke groet,',
  automatic: 'Dit bericht is automatisch verstuurd. Een antwoord wordt niet gelezen.',
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
export type MailTexts = typeof mailTexts;
