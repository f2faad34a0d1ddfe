/** The sentences for what goes wrong when somebody signs in, or looks after the own account. */
export const signInProblems = {
  'link.ended': 'Deze link werkt niet meer. Hij is al gebruikt, of te oud. Vraag een nieuwe aan.',

  'address-change.too-many': (p: { seconds: number }) =>
    `Er is te vaak om een ander e-mailadres gevraagd. Probeer het over ${Math.ceil(p.seconds / 60)} minuten opnieuw.`,

  'password-reset.too-many': (p: { seconds: number }) =>
    `Er is te vaak om een nieuw wachtwoord gevraagd. Probeer het over ${Math.ceil(p.seconds / 60)} minuten opnieuw.`,

  'session.missing': 'Meld u aan om verder te gaan.',
  'session.refused': 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
  'session.passkey-refused':
    'Met deze passkey kunt u hier niet aanmelden. Kies een andere, of meld u aan met uw wachtwoord.',
  'session.passkey-copied':
    'Er lijkt een kopie van deze passkey te zijn. Daarom laten wij niemand ermee binnen. Meld u anders aan, haal deze passkey weg en bel uw beheerder.',
  'session.second-factor-asked': 'Meld u eerst helemaal aan: geef uw code, of stel die in.',
  'session.not-recent':
    'Voor uw veiligheid: meld u opnieuw aan, en doe dit dan binnen een kwartier.',
  'session.forged':
    'Dit verzoek kwam niet van een pagina van dit systeem. Laad de pagina opnieuw en probeer het nog eens.',
  'session.too-many-attempts': (p: { seconds: number }) =>
    `Er is te vaak geprobeerd om aan te melden. Probeer het over ${Math.ceil(p.seconds / 60)} minuten opnieuw.`,

  'passkey.malformed': 'Uw browser stuurde iets dat geen passkey is. Probeer het opnieuw.',
  'passkey.too-late': 'Dit duurde te lang, of het was al gedaan. Probeer het opnieuw.',
  'passkey.refused':
    'Deze passkey konden wij niet nakijken. Probeer het opnieuw, of neem een ander apparaat.',
  'passkey.exists': 'Deze passkey is hier al in gebruik. Neem een ander apparaat.',
  'passkey.too-many': 'U hebt al twintig passkeys. Haal er eerst een weg.',
  'passkey.last-way-in':
    'Dit is de enige manier waarop u kunt aanmelden. Voeg eerst een andere passkey toe, of kies een wachtwoord.',

  'access-request.too-many': (p: { seconds: number }) =>
    `Er is te vaak om toegang gevraagd vanaf uw netwerk. Probeer het over ${Math.ceil(p.seconds / 60)} minuten opnieuw.`,

  'single-sign-on.unavailable':
    'Uw organisatie is niet bereikbaar om u aan te melden. Probeer het later opnieuw, of meld u op een andere manier aan.',
  'single-sign-on.ended': 'Dit aanmelden duurde te lang, of is al afgerond. Begin opnieuw.',
  'single-sign-on.cancelled':
    'Het aanmelden is afgebroken, of uw organisatie liet u niet toe. Probeer het opnieuw, of meld u op een andere manier aan.',
  'single-sign-on.refused':
    'Aanmelden via uw organisatie is niet gelukt. Probeer het opnieuw, of vraag uw beheerder om hulp.',
  'single-sign-on.address-not-proven':
    'Uw organisatie bevestigt niet dat dit e-mailadres van u is. Meld u op een andere manier aan, of vraag uw beheerder om hulp.',
  'single-sign-on.other-person':
    'Dit account hoort al bij iemand anders van deze organisatie. Vraag uw beheerder om hulp.',
  'single-sign-on.last-way-in':
    'Zonder deze koppeling kunt u zich niet meer aanmelden. Kies eerst een wachtwoord.',

  'second-factor.wrong-code':
    'Deze code klopt niet, of is al gebruikt. Wacht tot uw app een nieuwe code toont en vul die in.',
  'second-factor.last':
    'Uw rol vraagt om een tweede stap bij het aanmelden. Voeg eerst een andere toe; dan kan deze weg.',
  'second-factor.none': 'U hebt nog geen app of passkey. Stel die eerst in.',
  'second-factor.not-asked': 'Er wordt nu geen code gevraagd. Meld u eerst aan met uw wachtwoord.',
  'second-factor.not-begun': 'Begin opnieuw met het instellen van de app.',
};
