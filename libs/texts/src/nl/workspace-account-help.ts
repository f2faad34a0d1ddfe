/** Wat een beheerder doet voor wie een telefoon of laptop kwijt is. */
export const accountHelpTexts = {
  signOut: {
    action: 'Meld overal af',
    named: (p: { name: string }) => `Meld overal af: ${p.name}`,
    title: (p: { name: string }) => `${p.name} overal afmelden`,
    explain:
      'Deze persoon wordt meteen op alle apparaten afgemeld. Aanmelden kan daarna gewoon weer. Moet dat niet? Blokkeer het account dan.',
    reason: 'Reden',
    confirm: 'Meld overal af',
    done: (p: { name: string }) => `${p.name} is overal afgemeld.`,
  },
  removal: {
    action: 'Verwijder op verzoek',
    named: (p: { name: string }) => `Verwijder op verzoek: ${p.name}`,
    title: (p: { name: string }) => `${p.name} verwijderen`,
    explain:
      'Alleen op schriftelijk verzoek van deze persoon zelf, die zich niet (meer) kan aanmelden. Ga na dat het verzoek echt van deze persoon komt.',
    then: 'Naam en e-mailadres worden overal gewist: uit het account, uit publicaties en uit de geschiedenis. Dit kan niet ongedaan worden gemaakt.',
    reason: 'Welk verzoek',
    reasonHint: 'Bijvoorbeeld: brief van 3 november. Noem geen naam.',
    email: (p: { email: string }) => `Typ ${p.email} om te bevestigen`,
    confirm: 'Verwijder',
    done: 'De persoon is verwijderd.',
  },
  reset: {
    action: 'Haal tweede stap weg',
    named: (p: { name: string }) => `Haal tweede stap weg: ${p.name}`,
    title: (p: { name: string }) => `Tweede stap van ${p.name} weghalen`,
    explain:
      'Doe dit alleen als telefoon én herstelcodes weg zijn. Ga eerst na dat u echt met deze persoon te maken hebt: een vreemde met een goed verhaal vraagt hier ook om. Een mail of een oproep van een onbekend nummer is niet genoeg.',
    then: 'De app, de herstelcodes en de passkeys vervallen, en deze persoon wordt overal afgemeld. Wie zich daarna aanmeldt met het wachtwoord, stelt een nieuwe tweede stap in. Deze persoon krijgt bericht.',
    madeSure: 'Hoe ging u na wie het is?',
    ways: {
      choose: 'Kies',
      seen: 'Ik zag de persoon, in het echt of op beeld',
      'called-back': 'Ik belde terug op een nummer dat wij al kenden',
      'vouched-for': 'Een collega die ik ken, zag de persoon en stond ervoor in',
    },
    reason: 'Reden',
    confirm: 'Haal tweede stap weg',
    done: (p: { name: string }) => `De tweede stap van ${p.name} is weggehaald.`,
  },
};
