/** At a text with headings and lists: where it is written, and where two of them are held side by side. */
export const richTextTexts = {
  toolbar: 'Opmaak',
  tools: {
    bold: 'Vet',
    italic: 'Schuin',
    link: 'Link',
    heading: 'Kop',
    subheading: 'Kleine kop',
    'bullet-list': 'Lijst met punten',
    'ordered-list': 'Lijst met nummers',
    indent: 'Dieper in de lijst',
    outdent: 'Minder diep in de lijst',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
  },
  linkLabel: 'Waar gaat de link naartoe?',
  linkHint: 'Een webadres, een mailadres of een telefoonnummer.',
  linkConfirm: 'Maak de link',
  linkRemove: 'Haal de link weg',
  linkCancel: 'Annuleer',
  difference: {
    onlyChanges: 'Toon alleen wat anders is',
    same: 'De teksten zijn gelijk.',
    form: 'Alleen de opmaak is anders.',
    added: 'nieuw:',
    removed: 'weggehaald:',
    end: 'einde.',
    unchanged: (p: { count: number }) =>
      p.count === 1 ? '1 regel is gelijk gebleven' : `${p.count} regels zijn gelijk gebleven`,
  },
};
