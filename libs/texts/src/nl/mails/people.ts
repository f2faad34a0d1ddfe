import type { MailText } from '../../mail-text.js';
import { roleNames } from '../roles.js';

/** What somebody is asked to do, by whom, and for which coalition or organisation. */
export interface Offer {
  inviter: string;
  role: keyof typeof roleNames;
  scope: string;
  days: number;
}

/** Who leads a coalition from a day on. */
export interface NewLead {
  name: string;
  coalition: string;
  lead: string;
  former: string | null;
  on: string;
  editorUntil: string | null;
}

/** Somebody else changed, extended or ended a role: `now` is the role from then on. */
export interface RoleTold {
  name: string;
  by: string;
  scope: string;
  was: keyof typeof roleNames;
  now: keyof typeof roleNames | null;
  on: string;
}

/** `2026-11-03` as people write it. */
function day(date: string): string {
  const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}

/** What people are mailed who work for a coalition, were asked to, or ask to. */
export const peopleMails = {
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
};
