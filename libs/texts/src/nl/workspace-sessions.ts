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
  again: {
    title: 'Meld opnieuw aan',
    intro:
      'U was een tijd weg, daarom bent u afgemeld. Wat u typte, staat er nog. Meld aan en ga verder.',
    leave: 'Niet nu',
  },
};
