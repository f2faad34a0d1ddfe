export const singleSignOnTexts = {
  title: 'Aanmelden via uw organisatie',
  through: 'Aanmelden via uw organisatie',
  leaves: 'Via uw organisatie kan ook. U verlaat dan deze pagina: wat u hier typte, gaat verloren.',
  or: 'Of meld aan met uw e-mailadres:',
  busy: 'U wordt aangemeld',
  almost: 'Nog één stap',
  failed: 'Aanmelden is niet gelukt',
  otherWay: 'Meld u op een andere manier aan',
  account: {
    title: 'U hebt hier al een account',
    why: (p: { email: string }) =>
      `Uw organisatie kent u als ${p.email}. Bij dat adres hoort hier al een account.`,
    whatNow:
      'Meld nog één keer aan zoals u dat altijd deed. Daarna kunt u dat ook via uw organisatie.',
  },
  nothing: {
    title: 'U hebt nog geen toegang',
    why: (p: { email: string }) =>
      `Uw organisatie kent u als ${p.email}. Dat adres is hier niet uitgenodigd.`,
    whatNow: 'Om een contact te vinden hebt u geen account nodig.',
  },
  identities: {
    title: 'Aanmelden via uw organisatie',
    intro: 'Via deze organisaties kunt u zich aanmelden.',
    since: (p: { since: string; used: string }) =>
      `gekoppeld sinds ${p.since}, laatst gebruikt ${p.used}`,
    only: 'Dit is uw enige manier om aan te melden. Stel eerst een wachtwoord in; dan kan deze koppeling weg.',
    undo: 'Verbreek koppeling',
    undoNamed: (p: { provider: string }) => `Verbreek koppeling: ${p.provider}`,
    undone: (p: { provider: string }) => `Deze koppeling is verbroken: ${p.provider}.`,
  },
};
