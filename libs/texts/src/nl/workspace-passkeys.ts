export const passkeyTexts = {
  what: 'Een passkey is een sleutel op uw eigen telefoon of computer. U gebruikt hem zoals u uw scherm opent: met uw vinger, uw gezicht of uw pincode. U hoeft niets te onthouden, en niemand kan hem raden of van u aftroggelen.',
  picture: {
    label:
      'Drie plaatjes: u drukt op de knop, u raakt de lezer van uw telefoon of computer aan, en u bent binnen.',
    press: 'Druk op de knop',
    unlock: 'Open uw scherm',
    done: 'Klaar',
  },
  setUp: {
    how: 'Druk op de knop hieronder. Uw telefoon of computer vraagt dan of u het bent. Daarna bent u klaar.',
    make: 'Maak een passkey',
    busy: 'Kijk op uw apparaat',
  },
  signIn: {
    or: 'of met uw wachtwoord',
    use: 'Meld aan met een passkey',
    busy: 'Kijk op uw apparaat',
  },
  secondFactor: {
    intro: 'Gebruik nu uw passkey. Dan weten wij zeker dat u het bent.',
    use: 'Gebruik uw passkey',
    remember:
      'Vraag 30 dagen niet om een tweede stap op dit apparaat. Kies dit alleen op een apparaat van uzelf.',
    other: 'Passkey niet bij de hand? Gebruik een code',
    back: 'Gebruik toch uw passkey',
  },
  first: {
    app: 'Liever een app met codes',
    passkey: 'Liever een passkey',
    notHere:
      'Deze browser kan geen passkey maken. Gebruik daarom een app met codes, of neem een andere browser.',
  },
  list: {
    title: 'Passkeys',
    none: 'U hebt nog geen passkey.',
    since: (p: { date: string }) => `Gemaakt op ${p.date}`,
    used: (p: { date: string }) => `Laatst gebruikt op ${p.date}`,
    neverUsed: 'Nog niet gebruikt',
    add: 'Voeg een passkey toe',
    added: (p: { name: string }) => `De passkey ${p.name} is toegevoegd.`,
    rename: 'Geef een andere naam',
    renameNamed: (p: { name: string }) => `Geef een andere naam: ${p.name}`,
    name: 'Naam van de passkey',
    nameHint: 'Waaraan u het apparaat herkent, bijvoorbeeld “telefoon van het werk”.',
    save: 'Bewaar de naam',
    renamed: (p: { name: string }) => `De passkey heet nu ${p.name}.`,
    remove: 'Haal weg',
    removeNamed: (p: { name: string }) => `Haal weg: ${p.name}`,
    removeTitle: (p: { name: string }) => `De passkey ${p.name} weghalen?`,
    removeWhat:
      'U kunt er dan hier niet meer mee aanmelden. Hij staat nog wel op uw apparaat: daar kunt u hem zelf wissen.',
    removeYes: 'Ja, haal weg',
    removeNo: 'Nee, houd hem',
    removed: (p: { name: string }) => `De passkey ${p.name} is weggehaald.`,
    notHere: 'Deze browser kan geen passkey maken. Neem een andere browser of een ander apparaat.',
  },
  accept: {
    how: 'Hoe wilt u zich hier aanmelden?',
    passkey: 'Met een passkey: uw vinger, uw gezicht of de pincode van uw apparaat',
    password: 'Met een wachtwoord',
    signedIn: 'U hebt nu een account en u bent aangemeld.',
    toWork: 'Ga naar uw werk',
  },
  problems: {
    cancelled:
      'Er is geen passkey gebruikt: het is afgebroken, of het duurde te lang. Probeer het opnieuw.',
    exists: 'Dit apparaat heeft al een passkey voor uw account. Neem een ander apparaat.',
    unsupported:
      'Deze browser kan niet met passkeys overweg. Neem een andere browser of een ander apparaat.',
    unable:
      'Uw apparaat kan deze passkey niet bewaren. Zet de schermvergrendeling van uw apparaat aan, of neem een ander apparaat.',
    elsewhere:
      'Passkeys werken alleen op het eigen adres van deze site. Open de site op dat adres.',
    failed: 'Dit lukte uw apparaat niet. Probeer het opnieuw, of neem een ander apparaat.',
  },
};
