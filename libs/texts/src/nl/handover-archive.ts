/** The archive file of a handover: what stands in it and around it, for who opens it in many years. */
export const handoverArchiveTexts = {
  dossier: {
    title: (p: { coalition: string }) => `Dossier van ${p.coalition}`,
    description: (p: { coalition: string; date: string }) =>
      `Wat ${p.coalition} vastlegde over de samenwerking, zoals het was op ${p.date}: de overdracht, de afspraken, de reflectiegesprekken en de bijlagen.`,
  },
  handover: 'De overdracht: alles wat een nieuwe trekker moet weten.',
  agreement: {
    title: (p: { title: string; number: number }) => `${p.title} (versie ${p.number})`,
    description: (p: { coalition: string; state: string }) =>
      `Samenwerkingsafspraak van ${p.coalition}, ${p.state}.`,
  },
  reflection: {
    title: (p: { date: string }) => `Reflectiegesprek van ${p.date}`,
    subtitle: (p: { coalition: string; place: string; from: string; to: string }) =>
      `${p.coalition}. Van ${p.from} tot ${p.to} uur, ${p.place}.`,
    description: 'Verslag van een gesprek van de partners over hun samenwerking.',
    heard: 'Gehoord',
    missed: 'Niet gehoord',
    nobody: 'Niemand',
    findings: 'Wat er is besproken',
    decisions: 'Wat er is besloten',
    nothing: 'Er is niets vastgelegd.',
  },
  attachment: (p: { description: string }) =>
    p.description === '' ? 'Bijlage.' : `Bijlage. ${p.description}`,
  restriction:
    'De documenten noemen personen in hun werk. De archivaris van de gemeente bepaalt wie ze mag gebruiken.',
  readMe: (p: { coalition: string; date: string; count: number; list: string }) =>
    [
      `Archief van ${p.coalition}, gemaakt op ${p.date}.`,
      `Er zitten ${p.count} documenten in, elk in een eigen map. In elke map staan:`,
      '- het document zelf;',
      '- wat het document is, in een bestand dat eindigt op .mdto.xml;',
      '- de grootte, het formaat en de controlesom van het document, in een bestand dat eindigt op .bestand.mdto.xml.',
      'De metagegevens volgen MDTO 1.0.1 van het Nationaal Archief.',
      'In manifest-sha256.txt staat de controlesom van elk bestand. Controleer ze met: sha256sum -c manifest-sha256.txt',
      'De archivaris vult nog aan: de waardering en de bewaartermijn volgens de selectielijst van de gemeente, en de beperking van het gebruik.',
      'De documenten:',
      p.list,
    ].join('\n\n'),
};
export type HandoverArchiveTexts = typeof handoverArchiveTexts;
