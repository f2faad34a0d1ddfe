/** What can be wrong with a file that somebody attaches. */
export const attachmentProblems = {
  'attachment.missing': 'Kies een bestand.',
  'attachment.statement-missing':
    'Verklaar dat er geen gegevens van cliënten in het bestand staan. Staan die er wel in, voeg het bestand dan niet toe.',
  'attachment.too-large':
    'Dit bestand is groter dan 10 MB. Maak het kleiner, of deel het in delen.',
  'attachment.too-large-unpacked': 'In dit bestand zit te veel om na te kijken. Maak het kleiner.',
  'attachment.too-many-pages': 'Dit bestand heeft meer dan 500 pagina’s. Deel het in delen.',
  'attachment.kind-unknown':
    'Dit soort bestand kan niet. Gebruik PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG of WebP.',
  'attachment.other-name':
    'De naam past niet bij wat er in het bestand zit. Open het, en sla het opnieuw op met de juiste soort.',
  'attachment.macros':
    'Er zitten macro’s of programma’s in dit bestand. Sla het op zonder, of als PDF.',
  'attachment.old-or-locked':
    'Dit bestand heeft een wachtwoord of is van een oud soort Office. Sla het op zonder wachtwoord, in het nieuwe soort.',
  'attachment.files-inside': 'Er zitten andere bestanden in deze PDF. Voeg die apart toe.',
  'attachment.malformed':
    'Dit bestand is beschadigd en kan niet worden gelezen. Sla het opnieuw op.',
  'attachment.infected':
    'De virusscanner keurt dit bestand af. Open het niet, en vraag uw ICT-afdeling om hulp.',
  'attachment.not-scanned': 'De virusscanner antwoordt niet. Probeer het straks opnieuw.',
  'attachment.disclosure.not-public':
    'Dit bestand hoort niet bij een openbare afspraak. Maak eerst de afspraak openbaar.',
  'attachment.disclosure.no-scanner':
    'Dit bestand is niet op virussen nagekeken, want er is geen virusscanner. Daarom kan het niet openbaar worden. Vraag de beheerder om er een aan te sluiten.',
  'attachment.disclosure.refused':
    'Dit bestand kan niet openbaar worden: er zit een virus in, of iets dat op gegevens van een cliënt lijkt. Haal dat eruit en voeg het bestand opnieuw toe.',
  'attachment.not-deleted': 'Dit bestand is niet verwijderd.',
  'handover-note.version-conflict':
    'Iemand anders schreef hier ook. Kijk eerst wat er nu staat, en bewaar dan opnieuw.',
  'attachment.too-many': (p: { most: number }) =>
    `Er staan al ${p.most} bestanden bij. Verwijder er eerst een.`,
};
