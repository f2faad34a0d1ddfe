/** At a text that looks like data of a client (rule 1). */
export const suspicionTexts = {
  about: (p: { piece: string }) => `Let op: “${p.piece}”.`,
  noClient: 'Dit gaat niet over een cliënt',
  noNumber: 'Dit is geen BSN',
  why: 'Wat is het dan?',
  whyHint:
    'Bijvoorbeeld: de naam van een straat. Noem zelf geen naam of nummer. Uw reden komt in de geschiedenis.',
  confirm: 'Laat de tekst staan',
  letThrough: (p: { piece: string; reason: string }) => `“${p.piece}” blijft staan: ${p.reason}`,
  takeBack: 'Toch niet',
  stood: 'stond er al',
};
