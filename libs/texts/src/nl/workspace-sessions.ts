export const sessionTexts = {
  title: 'Aanmelden',
  intro:
    'Voor trekkers van een coalitie en beheerders. Om een contact te vinden hebt u geen account nodig.',
  toFinder: 'Zoek een contact',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  show: 'Toon',
  hide: 'Verberg',
  showPassword: 'Toon wachtwoord',
  hidePassword: 'Verberg wachtwoord',
  signIn: 'Meld aan',
  busy: 'Bezig met aanmelden',
  forgotten: 'Wachtwoord vergeten?',
  signOut: 'Meld af',
  signedInAs: (p: { name: string }) => `Aangemeld als ${p.name}`,
  tryAgainAt: (p: { time: string }) => `U kunt het om ${p.time} uur opnieuw proberen.`,
  strength: {
    tooShort: 'Nog te kort.',
    levels: [
      'Heel makkelijk te raden.',
      'Nog te makkelijk te raden.',
      'Bijna goed. Voeg nog een woord toe.',
      'Goed: dit is moeilijk te raden.',
    ],
  },
  code: {
    intro: 'Open de app op uw telefoon en typ de code over die er nu staat.',
    code: 'Code uit de app',
    hint: 'Zes cijfers',
    recoveryIntro: 'Typ een van de herstelcodes die u bewaarde. Elke code werkt één keer.',
    recoveryCode: 'Herstelcode',
    remember:
      'Vraag 30 dagen geen code op dit apparaat. Kies dit alleen op een apparaat van uzelf.',
    goOn: 'Ga verder',
    busy: 'Wordt nagekeken',
    usePaper: 'Telefoon kwijt? Gebruik een herstelcode',
    useApp: 'Gebruik een code uit de app',
  },
  again: {
    title: 'Meld opnieuw aan',
    intro:
      'U was een tijd weg, daarom bent u afgemeld. Wat u typte, staat er nog. Meld aan en ga verder.',
    leave: 'Niet nu',
  },
  confirm: {
    title: 'Bent u het zelf?',
    intro:
      'U wilt iets wijzigen aan hoe u aanmeldt. Laat daarom nog een keer zien dat u het bent. Wat u typte, staat er nog.',
  },
  known: (p: { email: string }) => `U meldt aan als ${p.email}.`,
  bar: 'Uw account',
  printed: (p: { date: string }) => `Afgedrukt op ${p.date}`,
};
