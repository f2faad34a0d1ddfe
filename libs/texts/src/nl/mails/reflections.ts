import type { MailText } from '../../mail-text.js';
import { reflectionSubjects } from '../reflection-subjects.js';

/** A conversation, as a mail tells when and where. */
export interface ReflectionTold {
  coalition: string;
  organisation: string;
  date: string;
  startsAt: string;
  endsAt: string;
  place: string;
}

/** What came of a conversation. */
export interface ReflectionReport extends ReflectionTold {
  heard: readonly string[];
  missed: readonly string[];
  findings: Readonly<Partial<Record<keyof typeof reflectionSubjects, string>>>;
  decisions: string;
  followUps: readonly FollowUpTold[];
}

export interface FollowUpTold {
  title: string;
  owner: string;
  dueOn: string;
}

function day(date: string): string {
  const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(new Date(date));
}

function when({ date, startsAt, endsAt, place }: ReflectionTold): string {
  return `Wanneer: ${day(date)}, van ${startsAt} tot ${endsAt} uur. Waar: ${place}.`;
}

function promise({ title, owner, dueOn }: FollowUpTold): string {
  return `• ${title} (${owner}, uiterlijk ${day(dueOn)})`;
}

/** Around reflections, and what was promised there. */
export const reflectionMails = {
  'reflection-invited': (p: ReflectionTold & { note: string }): MailText => ({
    subject: `Reflectiegesprek van ${p.coalition} op ${day(p.date)}`,
    paragraphs: [
      'Beste partner,',
      `${p.coalition} nodigt ${p.organisation} uit voor een gesprek over de samenwerking: wat levert zij op, en wat kan beter?`,
      when(p),
      ...(p.note === '' ? [] : [p.note]),
      'De afspraak staat in de bijlage; u kunt haar in uw agenda zetten.',
      'Wilt u alvast opschrijven hoe u naar de samenwerking kijkt? Dat kost ongeveer tien minuten. Het gesprek begint dan bij uw antwoorden.',
    ],
    action: 'Bereid het gesprek voor',
    afterwards: [
      'U hebt geen account nodig. De link werkt één keer, tot acht weken na het gesprek. Kunt u er niet bij zijn? Ook dan telt uw antwoord mee.',
      'Noem geen cliënten.',
    ],
  }),
  'reflection-moved': (p: ReflectionTold & { note: string }): MailText => ({
    subject: `Gewijzigd: reflectiegesprek van ${p.coalition} op ${day(p.date)}`,
    paragraphs: [
      'Beste partner,',
      `Het gesprek van ${p.coalition} met ${p.organisation} en de andere partners is gewijzigd.`,
      when(p),
      ...(p.note === '' ? [] : [p.note]),
      'De bijlage past de afspraak in uw agenda aan.',
    ],
    action: 'Bereid het gesprek voor',
    afterwards: ['De link in het vorige bericht werkt niet meer. Deze werkt één keer.'],
  }),
  'reflection-cancelled': (p: ReflectionTold & { reason: string }): MailText => ({
    subject: `Gaat niet door: reflectiegesprek van ${p.coalition}`,
    paragraphs: [
      'Beste partner,',
      `Het gesprek van ${p.coalition} op ${day(p.date)} gaat voor ${p.organisation} niet door.`,
      ...(p.reason === '' ? [] : [p.reason]),
      'De bijlage haalt de afspraak uit uw agenda.',
    ],
  }),
  'reflection-report': (p: ReflectionReport): MailText => ({
    subject: `Verslag van het reflectiegesprek van ${p.coalition}`,
    paragraphs: [
      'Beste partner,',
      `Dit is het verslag van het gesprek van ${p.coalition} op ${day(p.date)}.`,
      `Gehoord: ${p.heard.join(', ')}.`,
      ...(p.missed.length === 0 ? [] : [`Nog niet gehoord: ${p.missed.join(', ')}.`]),
      ...Object.entries(p.findings).map(
        ([subject, text]) =>
          `${reflectionSubjects[subject as keyof typeof reflectionSubjects]}: ${text}`,
      ),
      ...(p.decisions === '' ? [] : [`Besloten: ${p.decisions}`]),
      ...(p.followUps.length === 0
        ? ['Er zijn geen vervolgacties afgesproken.']
        : ['Afgesproken vervolgacties:', ...p.followUps.map(promise)]),
    ],
  }),
  'follow-ups-due': (p: { coalition: string; followUps: readonly FollowUpTold[] }): MailText => ({
    subject:
      p.followUps.length === 1
        ? `Een vervolgactie van ${p.coalition} moet bijna klaar zijn`
        : `${p.followUps.length} vervolgacties van ${p.coalition} moeten bijna klaar zijn`,
    paragraphs: [
      'Beste collega,',
      `Dit is met ${p.coalition} afgesproken, en de dag komt eraan of is voorbij:`,
      ...p.followUps.map(promise),
    ],
    action: 'Zeg wat ervan kwam',
    afterwards: ['U krijgt dit bericht hoogstens één keer per week.'],
  }),
};
