import { rolesInWords } from './roles.js';
import { contactRouteFieldTexts } from './workspace-contact-route-fields.js';

export const contactRouteTexts = {
  list: {
    title: 'Contactroutes',
    add: 'Nieuwe contactroute',
    empty: 'Deze coalitie heeft nog geen contactroutes',
    emptyWhatNow:
      'Begin met één: wie neemt op, op welk nummer en waarvoor? Wat u invult ziet u er meteen naast, zoals een verloskundige het straks ziet.',
    count: (p: { count: number }) =>
      p.count === 1 ? '1 contactroute' : `${p.count} contactroutes`,
    filter: 'Zoek in deze lijst',
    filterNone: 'Geen contactroute past bij wat u zoekt',
    unpublished: (p: { count: number }) =>
      p.count === 1
        ? '1 wijziging is nog niet openbaar'
        : `${p.count} wijzigingen zijn nog niet openbaar`,
    toPublish: 'Bekijk en publiceer',
    drafts: 'Waar u mee bezig was',
    draftOfNew: 'Nieuwe contactroute, nog niet opgeslagen',
    draftOfRoute: (p: { title: string }) => `Niet-opgeslagen wijziging van ${p.title}`,
    draftSavedAt: (p: { moment: string }) => `concept bewaard ${p.moment}`,
    resume: 'Ga verder',
    resumeNamed: (p: { name: string }) => `Ga verder: ${p.name}`,
    discard: 'Gooi weg',
    discardNamed: (p: { name: string }) => `Gooi weg: ${p.name}`,
    discarded: 'Het concept is weggegooid',
    draftBack: 'Het concept staat er weer',
    untitled: 'Zonder naam',
    entrance: 'Eén ingang voor alle thema’s',
    edit: 'Wijzig',
    editNamed: (p: { title: string }) => `Wijzig ${p.title}`,
    delete: 'Verwijder',
    deleteNamed: (p: { title: string }) => `Verwijder ${p.title}`,
    deleted: (p: { title: string }) => `${p.title} is verwijderd`,
    deletedStill: 'Hij blijft vindbaar tot u publiceert.',
    readOnly: (p: { roles: string }) =>
      `U leest mee. Wijzigen is voor een ${rolesInWords(p.roles)}.`,
    undo: 'Zet terug',
    restored: (p: { title: string }) => `${p.title} staat er weer`,
    moreActions: (p: { title: string }) => `Meer voor ${p.title}`,
    changedMeanwhile: 'Iemand anders veranderde deze contactroute net. De lijst is bijgewerkt.',
  },
  attention: {
    nothing: 'Niets vraagt nu uw aandacht.',
    drafts: (p: { count: number }) =>
      p.count === 1 ? 'U was met 1 concept bezig' : `U was met ${p.count} concepten bezig`,
    toCheck: (p: { count: number }) =>
      p.count === 1
        ? '1 contactroute wacht op controle'
        : `${p.count} contactroutes wachten op controle`,
    unpublished: (p: { count: number }) =>
      p.count === 1
        ? '1 wijziging is nog niet openbaar'
        : `${p.count} wijzigingen zijn nog niet openbaar`,
    first: 'Schrijf de eerste contactroute',
  },
  state: {
    new: 'nog niet openbaar',
    changed: 'gewijzigd, nog niet openbaar',
    published: 'openbaar',
    deleted: 'verwijderd, nog openbaar',
  },
  freshness: {
    fresh: (p: { date: string }) => `gecontroleerd op ${p.date}`,
    due: (p: { date: string }) => `controle gewenst, laatst op ${p.date}`,
    stale: (p: { date: string }) => `al lang niet gecontroleerd, laatst op ${p.date}`,
    never: 'nog niet gecontroleerd',
  },
  verify: {
    action: 'Klopt nog',
    named: (p: { title: string }) => `Klopt nog: ${p.title}`,
    title: 'Klopt deze contactroute nog?',
    intro:
      'U zegt hiermee dat nummer, tijden en werkwijze nog kloppen. Bij de route komt te staan wie dat zei en wanneer.',
    organisation: 'Namens welke organisatie zegt u dit?',
    confirm: 'Ja, klopt nog',
    done: (p: { title: string }) => `${p.title} is vandaag gecontroleerd`,
  },
  edit: {
    titleNew: 'Nieuwe contactroute',
    titleChange: 'Contactroute wijzigen',
    intro: 'Alles is nodig, behalve waar ‘niet verplicht’ staat.',
    save: 'Sla op',
    saving: 'Wordt opgeslagen',
    savedNew: 'De contactroute is opgeslagen. Zij is openbaar zodra u publiceert.',
    savedChange: 'De wijziging is opgeslagen. Zij is openbaar zodra u publiceert.',
    backToList: 'Terug naar de contactroutes',
    preview: 'Zo ziet een verloskundige het',
    previewHint: 'Dit voorbeeld verandert mee terwijl u typt.',
    previewReason: 'Waarom dit contact wordt getoond, staat straks hier.',
    previewVerification: 'Telt als gecontroleerd op de dag dat u publiceert.',
    showPreview: 'Bekijk het voorbeeld',
  },
  draft: {
    saved: (p: { time: string }) => `Concept bewaard om ${p.time} uur`,
    saving: 'Concept wordt bewaard',
    waiting: 'Concept nog niet bewaard',
    offline: 'Concept nog niet bewaard: geen verbinding. Laat dit venster open.',
    refused: 'Concept niet bewaard: verbeter eerst wat hieronder staat.',
    failed: 'Concept nog niet bewaard door een fout bij ons. We proberen het opnieuw.',
    untouched: 'Wat u typt, wordt vanzelf als concept bewaard. Alleen u ziet het.',
    resumed: (p: { moment: string }) => `U gaat verder met uw concept van ${p.moment}.`,
    startOver: 'Begin opnieuw met de opgeslagen versie',
    basedOnOlder:
      'Sinds u aan dit concept begon, sloeg iemand anders een nieuwere versie op. Bij het opslaan ziet u beide.',
  },
  leave: {
    title: 'Wilt u stoppen met wijzigen?',
    kept: 'Uw wijzigingen zijn nog niet opgeslagen. Ze zijn wel bewaard als concept: u kunt later verder.',
    lost: 'Uw wijzigingen zijn nog niet bewaard, ook niet als concept. Als u nu weggaat, bent u ze kwijt.',
    stay: 'Blijf hier',
    leaveKept: 'Stop, bewaar het concept',
    leaveDiscard: 'Stop, gooi het concept weg',
    leaveLost: 'Ga weg zonder te bewaren',
  },
  conflict: {
    title: 'Iemand anders veranderde deze contactroute ook',
    intro:
      'Terwijl u bezig was, sloeg iemand anders een andere versie op. Kies hieronder bij elk verschil welke tekst blijft. Daarna slaat u op.',
    open: (p: { labels: string }) => `Kies nog bij: ${p.labels}.`,
    mine: 'Mijn versie',
    theirs: 'De opgeslagen versie',
    allMine: 'Kies overal mijn versie',
    allTheirs: 'Kies overal de opgeslagen versie',
    back: 'Terug naar het formulier',
    save: 'Sla deze keuze op',
    same: 'Beide versies zijn gelijk. Er is niets meer op te slaan.',
  },
  sections: {
    who: 'Wie neemt op',
    area: 'Voor welk gebied',
    what: 'Waarvoor',
    channels: 'Hoe bereikt u hen',
    hours: 'Wanneer',
    working: 'Hoe het verder gaat',
  },
  fields: contactRouteFieldTexts,
};
