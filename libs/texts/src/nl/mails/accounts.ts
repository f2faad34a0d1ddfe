import type { MailText } from '../../mail-text.js';

const signInChanges = {
  'app-set-up':
    'Voor uw account is een app voor codes ingesteld. Codes van een app van eerder werken niet meer.',
  'app-removed': 'De app voor codes is van uw account weggehaald.',
  'codes-renewed': 'Voor uw account zijn nieuwe herstelcodes gemaakt. De oude werken niet meer.',
  'code-used':
    'Er is in uw account aangemeld met een van uw herstelcodes. Die code werkt niet meer.',
  'passkey-added': 'Aan uw account is een passkey toegevoegd.',
  'passkey-removed': 'Van uw account is een passkey weggehaald.',
};
export type SignInChange = keyof typeof signInChanges;

/** What somebody is mailed about the own account. */
export const accountMails = {
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
  'identity-connected': (p: { name: string; button: string }): MailText => ({
    subject: 'Uw account is gekoppeld aan uw organisatie',
    paragraphs: [
      `Beste ${p.name},`,
      `Vanaf nu kunt u zich ook zo aanmelden: ${p.button}.`,
      'Hebt u dit niet zelf gedaan? Bel dan meteen uw beheerder.',
    ],
  }),
  'identity-disconnected': (p: { name: string; button: string }): MailText => ({
    subject: 'Een koppeling van uw account is verbroken',
    paragraphs: [
      `Beste ${p.name},`,
      `U kunt zich niet meer zo aanmelden: ${p.button}.`,
      'Hebt u dit niet zelf gedaan? Bel dan meteen uw beheerder.',
    ],
  }),
  'address-confirm': (p: { name: string; hours: number }): MailText => ({
    subject: 'Is dit uw e-mailadres?',
    paragraphs: [
      `Beste ${p.name},`,
      'U wilt voortaan aanmelden met dit e-mailadres. Klopt dat? Bevestig het dan.',
    ],
    action: 'Bevestig dit adres',
    afterwards: [
      `Op die pagina zegt u ja. De link werkt één keer, en ${p.hours} uur lang.`,
      'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen: er verandert niets.',
    ],
  }),
  'address-stop': (p: { name: string; hours: number }): MailText => ({
    subject: 'Iemand wil uw e-mailadres veranderen',
    paragraphs: [
      `Beste ${p.name},`,
      'Vanuit uw account is gevraagd om een ander e-mailadres. Bent u dat zelf? Dan hoeft u hier niets te doen.',
      'Bent u het niet? Houd het dan tegen, en kies een nieuw wachtwoord.',
    ],
    action: 'Houd dit tegen',
    afterwards: [`Tegenhouden kan ${p.hours} uur lang, zolang het nieuwe adres niet is bevestigd.`],
  }),
  'address-taken': (p: { name: string }): MailText => ({
    subject: 'U hebt al een account met dit adres',
    paragraphs: [
      `Beste ${p.name},`,
      'Iemand wil dit e-mailadres gebruiken voor een ander account. Dat kan niet, want u hebt al een account met dit adres.',
      'Was u dat zelf? Meld u dan aan met dit adres. Anders hoeft u niets te doen.',
    ],
  }),
  'address-changed': (p: { name: string }): MailText => ({
    subject: 'Uw e-mailadres is veranderd',
    paragraphs: [
      `Beste ${p.name},`,
      'Het e-mailadres van uw account is zojuist veranderd. Op andere apparaten bent u afgemeld.',
      'Hebt u dit niet zelf gedaan? Bel dan meteen uw beheerder.',
    ],
  }),
  'second-factor-reset': (p: { name: string; by: string }): MailText => ({
    subject: 'Uw tweede stap bij het aanmelden is weggehaald',
    paragraphs: [
      `Beste ${p.name},`,
      `${p.by} heeft op uw verzoek uw tweede stap weggehaald: de app voor codes, uw herstelcodes en uw passkeys. U bent overal afgemeld.`,
      'Meld u nu aan met uw wachtwoord. U stelt dan een nieuwe tweede stap in. Doe dat meteen.',
    ],
    action: 'Meld aan',
    afterwards: ['Hebt u hier niet om gevraagd? Bel dan meteen uw beheerder.'],
  }),
  'sign-in-changed': (p: { name: string; what: SignInChange }): MailText => ({
    subject: 'Er is iets veranderd aan hoe u aanmeldt',
    paragraphs: [`Beste ${p.name},`, signInChanges[p.what]],
    action: 'Kijk in uw account',
    afterwards: [
      'Hebt u dit niet zelf gedaan? Wijzig dan meteen uw wachtwoord, en bel uw beheerder.',
    ],
  }),
};
