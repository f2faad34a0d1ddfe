import { roleNames } from './roles.js';

export const myDataTexts = {
  title: 'Mijn gegevens',
  intro:
    'Dit is alles wat wij van u bewaren. Hebt u een vraag? Op de pagina Privacy staat wie u helpt.',
  link: 'Mijn gegevens bekijken of laten verwijderen',
  download: 'Alles downloaden (JSON)',
  nothing: 'Niets',
  roles: roleNames,
  parts: {
    account: 'Account',
    roles: 'Rollen',
    blocks: 'Wanneer u was geblokkeerd',
    sessions: 'Waar u bent aangemeld',
    devices: 'Passkeys, koppelingen en bekende apparaten',
    drafts: 'Concepten die u niet opsloeg',
    contactPersons: 'Waar u contactpersoon bent',
    agreements: 'Samenwerkingsafspraken waar u bij hoort',
    reflections: 'Reflectiegesprekken, en wat u beloofde',
    publications: 'Wat u publiceerde',
    verifications: 'Contacten die u naging',
    invitations: 'Uitnodigingen voor u, en of u om toegang vroeg',
    history: 'Geschiedenis',
  },
  lines: {
    since: (date: string) => `Account sinds ${date}`,
    newEmail: (p: { email: string; on: string }) => `U vroeg op ${p.on} om het adres ${p.email}`,
    nation: 'heel Nederland',
    role: (p: { role: string; of: string; from: string; to: string }) =>
      `${p.role}, ${p.of}, vanaf ${p.from}${p.to === '' ? '' : ` tot ${p.to}`}`,
    block: (p: { reason: string; from: string; to: string }) =>
      `${p.reason}, vanaf ${p.from}${p.to === '' ? '' : ` tot ${p.to}`}`,
    session: (p: { begun: string; seen: string }) =>
      `Aangemeld ${p.begun}, voor het laatst gebruikt ${p.seen}`,
    calendarFeed: (p: { on: string }) => `Agenda-adres, sinds ${p.on}`,
    weeklyDigest: (p: { on: string }) => `Wekelijkse mail: gevraagd of gekregen op ${p.on}`,
    passkey: (p: { name: string; on: string }) => `Passkey ${p.name}, sinds ${p.on}`,
    identity: (p: { provider: string; since: string; used: string }) =>
      `Gekoppeld aan ${p.provider} sinds ${p.since}, voor het laatst gebruikt ${p.used}`,
    device: (p: { since: string; used: string }) =>
      `Bekend apparaat sinds ${p.since}, voor het laatst gebruikt ${p.used}`,
    contactPerson: (p: { coalition: string; name: string; work: string; on: string }) =>
      `${p.coalition}: ${p.name}, ${p.work}, vanaf ${p.on}`,
    consent: (p: {
      coalition: string;
      organisation: string;
      title: string;
      person: string;
      on: string;
    }) => `${p.coalition}: ${p.person} antwoordde voor ${p.organisation} op ${p.title}, ${p.on}`,
    askedForConsent: (p: { coalition: string; organisation: string; name: string }) =>
      `${p.coalition} vraagt ${p.name} per e-mail om akkoord van ${p.organisation}`,
    reflection: (p: {
      coalition: string;
      organisation: string;
      on: string;
      isAnswered: boolean;
    }) =>
      p.isAnswered
        ? `${p.coalition}: u vulde voor ${p.organisation} het formulier in van ${p.on}`
        : `${p.coalition}: u bent voor ${p.organisation} per e-mail uitgenodigd voor ${p.on}`,
    followUp: (p: { coalition: string; title: string; on: string }) =>
      `${p.coalition}: ${p.title}${p.on === '' ? '' : `, uiterlijk ${p.on}`}`,
    publication: (p: { coalition: string; number: number; on: string }) =>
      `${p.coalition}, publicatie ${p.number}, ${p.on}`,
    invitation: (p: { role: string; until: string }) => `${p.role}, geldig tot ${p.until}`,
    accessRequest: (p: { municipality: string; on: string }) =>
      `Toegang gevraagd voor ${p.municipality}, ${p.on}`,
    history: (count: number) =>
      count === 1
        ? '1 handeling. Welke, staat in het bestand.'
        : `${count} handelingen. Welke, staat in het bestand.`,
  },
  removal: {
    title: 'Mijn gegevens laten verwijderen',
    what: [
      'Uw naam en e-mailadres worden meteen gewist: uit uw account, uit publicaties van de coalities waar u werkte en uit de geschiedenis. Uw concepten en aanmeldingen gaan weg, en uw rollen eindigen vandaag.',
      'Wat u voor een coalitie schreef, blijft. Er staat niet meer bij wie het was. In reservekopieën staat uw naam nog tot die worden overschreven.',
      'Dit kan niet ongedaan worden gemaakt.',
    ],
    email: 'Typ uw e-mailadres om te bevestigen',
    remove: 'Verwijder mijn gegevens',
    done: 'Uw gegevens zijn verwijderd',
    doneText: 'U bent afgemeld en kunt zich niet meer aanmelden. U kunt deze pagina sluiten.',
  },
};
