/** The person behind a contact (rule 8), and what that person decides (rule 14). */
export const contactPersonTexts = {
  objections: {
    title: 'Bezwaren van contactpersonen',
    intro:
      'Hier wilde iemand niet genoemd worden. De gegevens van het team staan er in de plaats. Wie het was, wordt niet bewaard: voer bij dit contact alleen iemand in die het zelf wil.',
    since: (p: { date: string }) => `bezwaar op ${p.date}`,
    none: 'Niemand maakte bezwaar.',
  },
  toPerson: 'Contactpersoon',
  toPersonNamed: (p: { title: string }) => `Contactpersoon: ${p.title}`,
  enter: {
    title: 'Contactpersoon',
    intro:
      'Een functie of team staat voorop. Is er ook een persoon die collega’s kunnen bereiken? Noem dan alleen zakelijke gegevens. De persoon krijgt meteen bericht en kan bezwaar maken. Alleen professionals die zich aanmelden zien de persoon, tenzij die zelf zegt dat het openbaar mag.',
    name: 'Naam',
    work: 'Functie',
    phone: 'Zakelijk telefoonnummer',
    email: 'Zakelijk e-mailadres',
    save: 'Opslaan',
    saving: 'Bezig met opslaan …',
    saved: 'Opgeslagen. Een nieuwe persoon krijgt nu bericht.',
    remove: 'Haal de contactpersoon weg',
    removed: 'De contactpersoon is weggehaald.',
    none: 'Er is geen contactpersoon genoemd.',
    isPublic: (p: { date: string }) =>
      `Openbaar sinds ${p.date}, met toestemming van de persoon zelf.`,
    isHidden: 'Niet openbaar: alleen te zien voor professionals die zich aanmelden.',
    back: 'Naar de contactroutes',
  },
  own: {
    title: 'Uw gegevens als contactpersoon',
    intro: (p: { coalition: string; organisation: string; date: string }) =>
      `${p.coalition} noemt u sinds ${p.date} als contactpersoon bij ${p.organisation}. Dit staat er van u:`,
    purpose:
      'Dat is om professionals elkaar te laten bereiken. Professionals die zich aanmelden, kunnen dit zien. Klopt er iets niet? Vraag de coalitie om het te verbeteren, of maak bezwaar.',
    hidden: 'Het publiek ziet dit niet.',
    partnersOnly: 'Alleen wie in de coalitie samenwerkt, ziet dit. Het publiek ziet het nooit.',
    shown: (p: { date: string }) =>
      `Ook het publiek ziet dit, sinds ${p.date}, omdat u dat goed vindt.`,
    permit: 'Mijn naam mag op openbare pagina’s',
    withdraw: 'Mijn naam mag niet meer op openbare pagina’s',
    object: 'Ik maak bezwaar: haal mij weg',
    objectHint: 'Uw gegevens worden dan meteen gewist. Het nummer van het team blijft staan.',
    done: {
      permit:
        'Uw naam staat nu op openbare pagina’s. U krijgt een mail met een link om dat te veranderen.',
      withdraw:
        'Uw naam staat niet meer op openbare pagina’s. U krijgt een mail met een nieuwe link.',
      object: 'Uw gegevens zijn gewist. De coalitie krijgt bericht, zonder uw naam.',
    },
    noLink:
      'Deze link is niet compleet, al gebruikt of te oud. Vraag hier een nieuwe aan. Die komt per mail als u contactpersoon bent.',
    email: 'Uw zakelijke e-mailadres',
    ask: 'Stuur mij een link',
    asked: 'Bent u contactpersoon, dan staat er zo een mail met een link in uw postvak.',
  },
};
