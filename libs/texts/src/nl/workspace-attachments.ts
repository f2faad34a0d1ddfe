/** Files beside what a coalition writes. */
export const attachmentTexts = {
  title: 'Bestanden',
  none: 'Er staan hier nog geen bestanden.',
  file: 'Bestand',
  fileHint: 'PDF, Word, Excel, PowerPoint, OpenDocument of een afbeelding, tot 10 MB.',
  description: 'Wat is het?',
  statement: 'Er staan geen gegevens van cliënten in dit bestand',
  attach: 'Voeg het bestand toe',
  added: (p: { date: string }) => `toegevoegd op ${p.date}`,
  addedBy: (p: { date: string; name: string }) => `toegevoegd op ${p.date} door ${p.name}`,
  delete: 'Verwijder',
  deleteNamed: (p: { name: string }) => `Verwijder ${p.name}`,
  deleted: (p: { name: string }) => `${p.name} is verwijderd.`,
  undo: 'Zet terug',
};
