import type { MailText } from '../mail-text.js';

/** What the system mails, by kind. */
export const mailTexts = {
  sender: 'Zorgpaden Kansrijke Start',
  linkInFull: 'Werkt de knop niet? Kopieer dan dit adres naar uw browser:',
  signature: 'Met vriendelijke groet,',
  automatic: 'Dit bericht is automatisch verstuurd. Een antwoord wordt niet gelezen.',
  kinds: {
    'password-reset': (p: { name: string; minutes: number }): MailText => ({
      subject: 'Kies een nieuw wachtwoord',
      paragraphs: [
        `Beste ${p.name},`,
        'Iemand heeft gevraagd om een nieuw wachtwoord voor uw account. Was u dat? Kies dan hier een nieuw wachtwoord.',
      ],
      action: 'Kies een nieuw wachtwoord',
      afterwards: [
        `Deze link werkt één keer, en ${p.minutes} minuten lang.`,
        'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen. Uw wachtwoord verandert pas als u er zelf een kiest.',
      ],
    }),
    'password-changed': (p: { name: string }): MailText => ({
      subject: 'Uw wachtwoord is veranderd',
      paragraphs: [
        `Beste ${p.name},`,
        'Uw wachtwoord is zojuist veranderd. Op alle apparaten bent u afgemeld.',
        'Hebt u dit niet zelf gedaan? Vraag dan meteen een nieuw wachtwoord aan, en bel uw beheerder.',
      ],
      action: 'Vraag een nieuw wachtwoord aan',
    }),
  },
};
export type MailTexts = typeof mailTexts;
