/** Municipalities that go up into others. */
export const reorganisationTexts = {
  title: 'Herindelingen',
  titled: (p: { date: string }) => `Herindeling per ${p.date}`,
  intro:
    'Houdt een gemeente op te bestaan? Bereid het hier voor. U ziet eerst wat er meegaat. Pas als u de herindeling uitvoert, verandert er iets.',
  goesInto: (p: { closing: string; into: string }) => `${p.closing} → ${p.into}`,
  on: (p: { date: string }) => `per ${p.date}`,
  prepared: 'voorbereid',
  carriedOut: 'uitgevoerd',
  carriedOutExplain:
    'Deze herindeling is uitgevoerd. De trekkers hebben bericht gekregen en kijken na wat er meeging.',
  none: 'Er is nog geen herindeling voorbereid.',
  drop: 'Voorbereiding weghalen',
  prepare: {
    title: 'Een herindeling voorbereiden',
    explain:
      'Alle gemeenten die u als eerste kiest, gaan op in alle gemeenten die u daarna kiest. Gebeurt er op die dag nog iets anders? Bereid dat apart voor.',
    on: 'De eerste dag van de nieuwe indeling',
    closing: 'Gemeenten die ophouden te bestaan',
    searchClosing: 'Zoek een gemeente die ophoudt',
    into: 'Bestaande gemeenten waar zij in opgaan',
    searchInto: 'Zoek een gemeente waar zij in opgaan',
    nothingFits: 'Geen gemeente gevonden.',
    found: (p: { count: number }) => `${p.count} gemeenten gevonden`,
    chosen: (p: { count: number }) => `${p.count} gekozen`,
    newCode: 'Code van een nieuwe gemeente',
    newCodeHint: 'Alleen als er een nieuwe gemeente komt. Bijvoorbeeld GM1992.',
    newName: 'Naam van de nieuwe gemeente',
    confirm: 'Voorbereiden',
  },
  preview: {
    title: 'Wat er meegaat',
    nobody: 'Geen enkele coalitie heeft iets in deze gemeenten.',
    counts: (p: {
      coalitions: number;
      routes: number;
      partnerships: number;
      agreements: number;
      leads: number;
    }) =>
      `Coalities: ${p.coalitions}. Contactroutes: ${p.routes}. Partners die een gemeente noemen: ${p.partnerships}. Afspraken: ${p.agreements}. Trekkers die bericht krijgen: ${p.leads}.`,
    roles: (p: { count: number }) =>
      `Rollen voor een gemeente die ophoudt: ${p.count}. Die gaan niet mee. Geef ze zelf opnieuw.`,
    becomes: (p: { was: string; becomes: string }) => `${p.was} wordt ${p.becomes}`,
    where: (p: { name: string; coalition: string }) =>
      `Waar gaat ${p.coalition} heen als ${p.name} verdeeld wordt?`,
    parts: { routes: 'Contactroutes', partnerships: 'Partners', agreements: 'Afspraken' },
  },
  carryOut: {
    action: 'Uitvoeren',
    title: 'Herindeling uitvoeren?',
    text: (p: { coalitions: number; leads: number }) =>
      `Wat er nu staat, gaat over: ${p.coalitions} coalities. ${p.leads} trekkers krijgen bericht. Dit kunt u niet terugdraaien.`,
    confirm: 'Ja, uitvoeren',
    cancel: 'Nog niet',
    done: 'De herindeling is uitgevoerd.',
  },
  checks: {
    title: 'Nakijken na de herindeling',
    intro: 'Dit is meegegaan naar een andere gemeente. Kijk of het klopt.',
    subjects: {
      coalition: 'de coalitie zelf',
      'contact-route': 'contactroute',
      partnership: 'partner',
      agreement: 'afspraak',
    },
    since: (p: { date: string }) => `herindeling per ${p.date}`,
    right: 'Klopt',
    rightNamed: (p: { name: string }) => `Klopt: ${p.name}`,
  },
};
