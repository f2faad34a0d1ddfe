/** De mensen van een coalitie, en wie er is uitgenodigd. */
export const peopleTexts = {
  title: 'Mensen',
  count: (p: { count: number }) => (p.count === 1 ? '1 persoon' : `${p.count} personen`),
  roles: {
    professional: 'Professional',
    partner: 'Partner',
    editor: 'Redacteur',
    lead: 'Trekker',
    deputy: 'Plaatsvervanger van de trekker',
    sponsor: 'Opdrachtgever',
    adviser: 'Adviseur',
    analyst: 'Analist',
    administrator: 'Beheerder',
  },
  partnerOf: (p: { role: string; organisation: string }) => `${p.role} namens ${p.organisation}`,
  since: (p: { date: string }) => `sinds ${p.date}`,
  from: (p: { date: string }) => `vanaf ${p.date}`,
  until: (p: { date: string }) => `tot ${p.date}`,
  ended: (p: { from: string; to: string }) => `van ${p.from} tot ${p.to}`,
  why: (p: { reason: string }) => `Reden: ${p.reason}`,
  lastSeen: (p: { date: string }) => `Laatst aangemeld op ${p.date}`,
  neverSeen: 'Nog niet aangemeld',
  you: 'u',
  showEnded: 'Toon ook wie er niet meer bij is',
  alone: 'U werkt hier nog alleen',
  aloneWhatNow:
    'Nodig iemand uit die meeschrijft, of een partner die zijn eigen contactroutes nakijkt. Zo blijft de kennis bij de coalitie als u weggaat.',
  change: {
    action: 'Wijzig rol',
    named: (p: { name: string; role: string }) => `Wijzig de rol van ${p.name} (${p.role})`,
    title: (p: { name: string }) => `Andere rol voor ${p.name}`,
    explain: (p: { role: string }) =>
      `De rol ${p.role} eindigt op de dag dat de nieuwe rol begint.`,
    role: 'Nieuwe rol',
    from: 'Vanaf',
    reason: 'Reden',
    confirm: 'Wijzig rol',
    done: (p: { name: string; role: string; date: string }) =>
      `${p.name} is vanaf ${p.date} ${p.role}.`,
  },
  end: {
    action: 'Beëindig',
    named: (p: { name: string; role: string }) => `Beëindig de rol van ${p.name} (${p.role})`,
    title: (p: { name: string }) => `Rol van ${p.name} beëindigen`,
    explain:
      'Vanaf die dag kan deze persoon hier niet meer bij. Dat hij of zij deze rol had, blijft bewaard.',
    on: 'Eerste dag zonder deze rol',
    reason: 'Reden',
    confirm: 'Beëindig rol',
    done: (p: { name: string; date: string }) => `De rol van ${p.name} eindigt op ${p.date}.`,
    undo: 'Maak ongedaan',
    undone: (p: { name: string }) => `De rol van ${p.name} gaat door.`,
  },
  invite: {
    title: 'Nodig iemand uit',
    explain:
      'Deze persoon krijgt een mail met een link, die 7 dagen werkt. Er verandert pas iets als hij of zij de uitnodiging aanneemt.',
    email: 'E-mailadres',
    role: 'Rol',
    organisation: 'Organisatie',
    noOrganisations:
      'Er doet nog geen organisatie mee. Een partner kan pas daarna worden uitgenodigd.',
    choose: 'Kies een organisatie',
    from: 'Vanaf',
    to: 'Tot',
    toHint: 'De eerste dag zonder deze rol. Laat leeg als er geen einde is.',
    confirm: 'Verstuur uitnodiging',
    busy: 'Bezig met versturen',
    done: (p: { email: string }) => `De uitnodiging aan ${p.email} is verstuurd.`,
    may: {
      editor: 'schrijft mee aan alle contactroutes, en publiceert niet',
      deputy: 'doet wat de trekker doet, behalve overdragen',
      partner: 'werkt alleen aan de contactroutes van de eigen organisatie',
      professional: 'ziet wat met professionals wordt gedeeld',
      lead: 'schrijft, publiceert en nodigt mensen uit',
      sponsor: 'kijkt mee, en kan een trekker aanwijzen',
      adviser: 'kijkt mee met de voortgang',
      analyst: 'ziet alleen cijfers',
    },
  },
  invitations: {
    title: 'Uitgenodigd, nog niet aangenomen',
    as: (p: { role: string }) => `als ${p.role}`,
    handsOver: 'neemt het trekkerschap over',
    open: (p: { date: string }) => `De link werkt tot ${p.date}`,
    expired: (p: { date: string }) =>
      `De link werkte tot ${p.date}. Verstuur de uitnodiging opnieuw.`,
    by: (p: { name: string; date: string }) => `Uitgenodigd door ${p.name} op ${p.date}`,
    again: 'Verstuur opnieuw',
    againNamed: (p: { email: string }) => `Verstuur de uitnodiging aan ${p.email} opnieuw`,
    sentAgain: (p: { email: string }) =>
      `De uitnodiging aan ${p.email} is opnieuw verstuurd. De oude link werkt niet meer.`,
    withdraw: 'Trek in',
    withdrawNamed: (p: { email: string }) => `Trek de uitnodiging aan ${p.email} in`,
    withdrawn: (p: { email: string }) => `De uitnodiging aan ${p.email} is ingetrokken.`,
  },
};

/** De bladzijde van wie is uitgenodigd. */
export const invitationTexts = {
  title: 'Uitnodiging',
  offer: (p: { inviter: string; role: string; scope: string }) =>
    `${p.inviter} nodigt u uit als ${p.role} van ${p.scope}.`,
  handover: (p: { inviter: string; scope: string }) =>
    `${p.inviter} vraagt u om trekker te worden van ${p.scope}. Neemt u dit aan, dan draagt de trekker van nu het werk aan u over.`,
  period: (p: { from: string }) => `U begint op ${p.from}.`,
  periodTo: (p: { from: string; to: string }) => `U begint op ${p.from}. Het eindigt op ${p.to}.`,
  forAddress: (p: { email: string }) => `Deze uitnodiging is voor ${p.email}.`,
  known: 'U hebt al een account. U houdt uw wachtwoord.',
  accept: 'Neem de uitnodiging aan',
  busy: 'Bezig',
  account: 'Maak uw account',
  name: 'Uw naam',
  nameHint: 'Zo zien collega’s in de coalitie u.',
  password: 'Wachtwoord',
  passwordHint:
    'Ten minste 15 tekens. Een zin van een paar losse woorden is sterk en makkelijk te onthouden.',
  done: 'Uw uitnodiging is aangenomen',
  doneWhatNow: (p: { email: string }) => `Meld u nu aan met ${p.email}.`,
  signIn: 'Meld aan',
  ended: 'Deze uitnodiging werkt niet meer',
  endedWhy: 'De link werkt één keer, en 7 dagen lang. De uitnodiging kan ook zijn ingetrokken.',
  endedUsed: 'Hebt u de uitnodiging al aangenomen? Dan kunt u zich gewoon aanmelden.',
  endedAsk: 'Anders: vraag degene die u uitnodigde om een nieuwe uitnodiging.',
  incomplete: 'De link is niet compleet',
  incompleteWhatNow:
    'Open de link uit de mail nog eens, of kopieer het hele adres naar uw browser.',
};
