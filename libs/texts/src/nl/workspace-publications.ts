import { rolesInWords } from './roles.js';

export const publicationTexts = {
  title: 'Publicaties',
  next: {
    title: 'Wat verandert er als u publiceert',
    nothing: 'Alles wat u opsloeg, is openbaar',
    nothingEver: 'Er is nog niets om te publiceren',
    nothingEverWhatNow: 'Schrijf eerst een contactroute.',
    toRoutes: 'Naar de contactroutes',
    refusedHeading: (p: { count: number }) =>
      p.count === 1
        ? 'Publiceren kan nog niet: 1 contactroute is niet af'
        : `Publiceren kan nog niet: ${p.count} contactroutes zijn niet af`,
    note: 'Toelichting voor later',
    noteHint: 'Waarom deze wijziging? Alleen zichtbaar in de werkomgeving.',
    verifies:
      'Met publiceren zegt u dat de nieuwe en gewijzigde teksten vandaag kloppen. Zij staan dan als vandaag gecontroleerd.',
    forOthers: (p: { roles: string }) => `Publiceren is voor een ${rolesInWords(p.roles)}.`,
    publish: 'Publiceer',
    publishing: 'Wordt gepubliceerd',
    becomes: (p: { number: number }) => `Dit wordt publicatie ${p.number}.`,
    done: (p: { number: number }) => `Publicatie ${p.number} is openbaar`,
    doneWhere: 'Zo vinden verloskundigen en anderen het:',
    changedMeanwhile:
      'Er veranderde net iets, door u of iemand anders. Hieronder staat het nieuwe overzicht. Bekijk het en publiceer dan.',
  },
  changes: {
    added: 'Nieuw',
    changed: 'Gewijzigd',
    removed: 'Verdwijnt',
    was: 'was',
    becomes: 'wordt',
    none: 'Geen verschil',
  },
  earlier: {
    title: 'Eerder gepubliceerd',
    number: (p: { number: number }) => `Publicatie ${p.number}`,
    current: 'nu openbaar',
    by: (p: { moment: string; by: string }) => `${p.moment}, door ${p.by}`,
    restoredFrom: (p: { number: number }) => `tekst van publicatie ${p.number} teruggezet`,
    routeCount: (p: { count: number }) =>
      p.count === 1 ? '1 contactroute' : `${p.count} contactroutes`,
    summary: (p: { added: number; changed: number; removed: number }) =>
      [
        p.added ? `${p.added} nieuw` : '',
        p.changed ? `${p.changed} gewijzigd` : '',
        p.removed ? `${p.removed} verdwenen` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'geen verschil',
    older: 'Toon oudere publicaties',
    view: 'Bekijk',
    viewNamed: (p: { number: number }) => `Bekijk publicatie ${p.number}`,
  },
  one: {
    changesIn: 'Wat er toen veranderde',
    compareTitle: 'Vergelijk',
    compareWith: 'Vergelijk met publicatie',
    comparison: (p: { from: number; to: number }) => `Van publicatie ${p.from} naar ${p.to}`,
    note: 'Toelichting',
    back: 'Alle publicaties',
  },
  restore: {
    action: (p: { number: number }) => `Zet publicatie ${p.number} terug`,
    title: (p: { number: number }) => `Publicatie ${p.number} terugzetten?`,
    explain: (p: { number: number }) =>
      `De teksten van publicatie ${p.number} worden meteen weer openbaar, onder een nieuw nummer. Niets van de geschiedenis verdwijnt.`,
    replaces:
      'Er zijn wijzigingen die nog niet gepubliceerd zijn. Die worden vervangen door de oude teksten.',
    alsoReplace: 'Ja, vervang ook de niet-gepubliceerde wijzigingen',
    confirm: 'Zet terug',
    busy: 'Wordt teruggezet',
  },
};
