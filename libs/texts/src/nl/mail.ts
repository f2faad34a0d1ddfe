import type { MailText } from '../mail-text.js';
import { agreementMails } from './mails/agreements.js';
import { reorganisationMails } from './mails/reorganisations.js';
import { reflectionMails } from './mails/reflections.js';
import { partnerContactMails } from './mails/partner-contacts.js';
import { roleNames } from './roles.js';

/** What somebody is asked to do, by whom, and for which coalition or organisation. */
interface Offer {
  inviter: string;
  role: keyof typeof roleNames;
  scope: string;
  days: number;
}

/** Who leads a coalition from a day on. */
interface NewLead {
  name: string;
  coalition: string;
  lead: string;
  former: string | null;
  on: string;
  editorUntil: string | null;
}

/** Somebody else changed, extended or ended a role: `now` is the role from then on. */
interface RoleTold {
  name: string;
  by: string;
  scope: string;
  was: keyof typeof roleNames;
  now: keyof typeof roleNames | null;
  on: string;
}

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

/** `2026-11-03` as people write it. */
function day(date: string): string {
  const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}

/** What the system mails, by kind. */
export const mailTexts = {
  sender: 'Zorgpaden Kansrijke Start',
  linkInFull: 'Werkt de knop niet? Kopieer dan dit adres naar uw browser:',
  signature: 'Met vriendelijke groet,',
  automatic: 'Dit bericht is automatisch verstuurd. Een antwoord wordt niet gelezen.',
  kinds: {
    ...agreementMails,
    ...reorganisationMails,
    ...reflectionMails,
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
    'access-requested': (p: { name: string; who: string; job: string }): MailText => ({
      subject: 'Iemand vraagt om toegang',
      paragraphs: [
        `Beste ${p.name},`,
        `${p.who} (${p.job}) wil meewerken aan de zorgpaden van Kansrijke Start, en vraagt om toegang.`,
      ],
      action: 'Bekijk de vraag',
      afterwards: ['Op die pagina nodigt u deze persoon uit, of laat u weten waarom niet.'],
    }),
    'access-refused': (p: { name: string; reason: string }): MailText => ({
      subject: 'Uw vraag om toegang',
      paragraphs: [
        `Beste ${p.name},`,
        'U vroeg om toegang tot Zorgpaden Kansrijke Start. Die krijgt u nu niet. Dit is de reden:',
        p.reason,
        'Om een contact te vinden hebt u geen account nodig.',
      ],
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
      afterwards: [
        `Tegenhouden kan ${p.hours} uur lang, zolang het nieuwe adres niet is bevestigd.`,
      ],
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
    'client-data-found': (p: { coalition: string }): MailText => ({
      subject: 'Er staan misschien gegevens van een cliënt in een tekst',
      paragraphs: [
        'Beste collega,',
        `Iemand wees in een tekst van ${p.coalition} gegevens van een cliënt aan. In dit bericht staat niet wat het is.`,
        'De beheerder zondert de tekst af en kijkt wat er staat. U krijgt bericht over de afloop.',
        'Is het een datalek, dan moet dat soms binnen 72 uur worden gemeld. Overleg met uw functionaris gegevensbescherming.',
      ],
    }),
    'client-data-to-hold-back': (p: { coalition: string }): MailText => ({
      subject: 'Zonder een tekst af: er staan misschien gegevens van een cliënt in',
      paragraphs: [
        'Beste beheerder,',
        `Iemand wees in een tekst van ${p.coalition} gegevens van een cliënt aan. Zonder de tekst meteen af. Kijk daarna wat er staat, en wis het of laat het weer staan.`,
      ],
      action: 'Bekijk de melding',
    }),
    'client-data-settled': (p: { coalition: string; isPurged: boolean }): MailText => ({
      subject: p.isPurged
        ? 'De gegevens van een cliënt zijn gewist'
        : 'De tekst staat weer: het waren geen gegevens van een cliënt',
      paragraphs: [
        'Beste collega,',
        p.isPurged
          ? `De aangewezen gegevens in een tekst van ${p.coalition} zijn gewist, ook uit oudere publicaties en uit de geschiedenis. Waar zij stonden, staat nu […].`
          : `De beheerder keek naar de tekst van ${p.coalition} die was aangewezen. Het waren geen gegevens van een cliënt.`,
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
    'role-changed': (p: RoleTold): MailText => ({
      subject: p.scope ? `Uw rol bij ${p.scope} is gewijzigd` : 'Uw rol is gewijzigd',
      paragraphs: [
        `Beste ${p.name},`,
        ...(p.now === null
          ? [
              `${p.by} heeft uw rol gewijzigd. Vanaf ${day(p.on)} bent u geen ${roleNames[p.was]} meer van ${p.scope || 'heel Nederland'}.`,
            ]
          : p.now === p.was
            ? [`${p.by} heeft uw rol verlengd. U blijft ${roleNames[p.was]} van ${p.scope}.`]
            : [
                `${p.by} heeft uw rol gewijzigd. Vanaf ${day(p.on)} bent u ${roleNames[p.now]} van ${p.scope}, in plaats van ${roleNames[p.was]}.`,
              ]),
        `Klopt dit niet? Neem dan contact op met ${p.by}.`,
      ],
    }),
    ...partnerContactMails,
    'contact-person-entered': (p: {
      name: string;
      coalition: string;
      organisation: string;
      days: number;
    }): MailText => ({
      subject: 'U staat als contactpersoon in de zorgpaden van Kansrijke Start',
      paragraphs: [
        `Beste ${p.name},`,
        `${p.coalition} noemt u als contactpersoon bij ${p.organisation}: uw naam, functie, zakelijke telefoon en e-mail. Professionals die zich aanmelden, kunnen dat zien. Het publiek ziet het niet, tenzij u dat goed vindt.`,
      ],
      action: 'Bekijk wat er van u staat',
      afterwards: [
        `Op die pagina maakt u bezwaar met één druk op de knop, of zegt u dat uw naam openbaar mag. De link werkt één keer, en ${p.days} dagen lang. Daarna vraagt u op dezelfde pagina een nieuwe.`,
      ],
    }),
    'contact-person-link': (p: {
      name: string;
      coalition: string;
      organisation: string;
      days: number;
    }): MailText => ({
      subject: 'Uw gegevens als contactpersoon',
      paragraphs: [
        `Beste ${p.name},`,
        `Met deze link ziet u wat er van u staat bij ${p.organisation} (${p.coalition}), en verandert u uw keuze.`,
      ],
      action: 'Bekijk wat er van u staat',
      afterwards: [`De link werkt één keer, en ${p.days} dagen lang.`],
    }),
    'contact-person-objected': (p: { coalition: string; organisation: string }): MailText => ({
      subject: 'Een contactpersoon wil niet genoemd worden',
      paragraphs: [
        'Beste collega,',
        `De contactpersoon bij ${p.organisation} (${p.coalition}) maakte bezwaar. De gegevens van deze persoon zijn gewist. Het nummer van het team staat er nog.`,
        'Noem deze persoon niet opnieuw zonder het eerst te vragen.',
      ],
    }),
    invitation: (p: Offer): MailText => ({
      subject: 'Een uitnodiging voor Kansrijke Start',
      paragraphs: [
        'Beste collega,',
        `${p.inviter} nodigt u uit als ${roleNames[p.role]} van ${p.scope || 'heel Nederland'}. Daarmee werkt u mee aan de zorgpaden van Kansrijke Start.`,
      ],
      action: 'Bekijk de uitnodiging',
      afterwards: [
        `Op die pagina neemt u de uitnodiging aan. De link werkt één keer, en ${p.days} dagen lang.`,
        'Kent u deze persoon niet, of wilt u dit niet? Dan hoeft u niets te doen.',
      ],
    }),
    'new-lead': (p: NewLead): MailText => ({
      subject: `${p.coalition} heeft een nieuwe trekker`,
      paragraphs: [
        `Beste ${p.name},`,
        `Vanaf ${day(p.on)} is ${p.lead} trekker van ${p.coalition}.`,
        ...(p.former === null ? [] : [`${p.former} draagt het werk over.`]),
        ...(p.former === null || p.editorUntil === null
          ? []
          : [`${p.former} blijft tot ${day(p.editorUntil)} redacteur, om te helpen.`]),
      ],
      action: 'Bekijk wie er meewerken',
    }),
    handover: (p: Offer): MailText => ({
      subject: 'Wilt u trekker worden van een coalitie?',
      paragraphs: [
        'Beste collega,',
        `${p.inviter} vraagt u om trekker te worden van ${p.scope}. Neemt u dit aan, dan bent u vanaf de afgesproken dag de trekker. Alle betrokkenen krijgen daar bericht van.`,
      ],
      action: 'Bekijk de vraag',
      afterwards: [
        `Op die pagina zegt u ja. De link werkt één keer, en ${p.days} dagen lang.`,
        'Wilt u dit niet? Dan hoeft u niets te doen: er verandert niets.',
      ],
    }),
  },
};
export type MailTexts = typeof mailTexts;
