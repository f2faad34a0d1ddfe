import type { DigestDay } from '@zorgpaden/domain/weekly-digests';

/** The mail of a week: on *Mijn account*, and behind the link with which one stops it. */
export const weeklyDigestTexts = {
  title: 'Elke week een mail',
  what: 'U krijgt op een vaste dag een mail met wat uw aandacht vraagt. Vraagt er niets uw aandacht? Dan krijgt u die week geen mail.',
  label: 'Wanneer wilt u de mail?',
  never: 'Geen mail',
  days: {
    monday: 'Elke maandag',
    tuesday: 'Elke dinsdag',
    wednesday: 'Elke woensdag',
    thursday: 'Elke donderdag',
    friday: 'Elke vrijdag',
  } satisfies Record<DigestDay, string> as Record<DigestDay, string>,
  save: 'Bewaar',
  busy: 'Bezig met opslaan',
  saved: (p: { day: string }) => `Bewaard: ${p.day.toLowerCase()}.`,
  stop: {
    page: 'Weekoverzicht stoppen',
    press: 'Stuur mij geen overzicht meer',
    account: 'Naar uw account',
    asked: {
      title: 'Wilt u de wekelijkse mail niet meer?',
      text: 'Met één druk op de knop stopt hij. In uw account kunt u hem later weer aanzetten.',
    },
    done: {
      title: 'De wekelijkse mail is gestopt',
      text: 'U krijgt hem niet meer. In uw account kunt u hem weer aanzetten.',
    },
    ended: {
      title: 'Deze link werkt niet meer',
      text: 'De mail is al gestopt, of deze link is ouder dan een maand. In uw account ziet u of u de mail nog krijgt.',
    },
    incomplete: {
      title: 'Deze link is niet compleet',
      text: 'Open de link in de mail opnieuw, of kopieer het hele adres.',
    },
  },
};
export type WeeklyDigestTexts = typeof weeklyDigestTexts;
