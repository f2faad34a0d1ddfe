/** Wie om toegang vraagt, en wie daarover beslist. */
export const accessRequestTexts = {
  title: 'Vragen om toegang',
  intro:
    'Deze mensen meldden zich aan via hun organisatie, en zijn niet uitgenodigd. Kent u ze? Nodig ze dan uit.',
  since: (p: { date: string }) => `gevraagd op ${p.date}`,
  toCoalition: (p: { name: string }) => `Naar de mensen van ${p.name}`,
  invite: 'Nodig uit',
  inviteNamed: (p: { name: string }) => `Nodig uit: ${p.name}`,
  refuse: 'Wijs af',
  refuseNamed: (p: { name: string }) => `Wijs af: ${p.name}`,
  coalition: 'Coalitie',
  role: 'Als',
  sendInvitation: 'Nodig deze persoon uit',
  reason: 'Waarom niet?',
  reasonHint: 'Deze persoon krijgt dit in een e-mail.',
  sendRefusal: 'Verstuur antwoord',
  invited: (p: { name: string }) => `${p.name} is uitgenodigd.`,
  refused: (p: { name: string }) => `${p.name} krijgt bericht waarom niet.`,
  form: {
    title: 'Vraag om toegang',
    intro:
      'Werkt u mee in een coalitie, of wilt u dat? Vraag dan om toegang. De trekker van de coalitie krijgt bericht.',
    name: 'Uw naam',
    job: 'Uw functie en organisatie',
    jobHint: 'Bijvoorbeeld: verloskundige bij Praktijk Voorbeeld',
    municipality: 'Voor welke gemeente?',
    choose: 'Maak een keuze',
    note: 'Toelichting',
    noteHint: 'Schrijf niets over cliënten.',
    ask: 'Vraag om toegang',
    busy: 'Wordt verstuurd',
  },
  asked: {
    title: 'Uw vraag is verstuurd',
    whatNow:
      'U krijgt een e-mail als erover is beslist. Wordt u uitgenodigd, dan meldt u zich hier weer aan via uw organisatie.',
  },
};
