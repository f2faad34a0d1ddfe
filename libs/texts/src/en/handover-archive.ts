import type { HandoverArchiveTexts } from '../nl/handover-archive.js';

export const handoverArchiveTexts: HandoverArchiveTexts = {
  dossier: {
    title: (p) => `File of ${p.coalition}`,
    description: (p) =>
      `What ${p.coalition} recorded of its cooperation, as it was on ${p.date}: the handover, the agreements, the reflections and the attachments.`,
  },
  handover: 'The handover: all that a new lead must know.',
  agreement: {
    title: (p) => `${p.title} (version ${p.number})`,
    description: (p) => `Agreement of ${p.coalition}, ${p.state}.`,
  },
  reflection: {
    title: (p) => `Reflection of ${p.date}`,
    subtitle: (p) => `${p.coalition}. From ${p.from} to ${p.to}, ${p.place}.`,
    description: 'Report of a conversation of the partners about their cooperation.',
    heard: 'Heard',
    missed: 'Not heard',
    nobody: 'Nobody',
    findings: 'What was discussed',
    decisions: 'What was decided',
    nothing: 'Nothing was recorded.',
  },
  attachment: (p) => (p.description === '' ? 'Attachment.' : `Attachment. ${p.description}`),
  restriction:
    'The documents name people in their work. The archivist of the municipality decides who may use them.',
  readMe: (p) =>
    [
      `Archive of ${p.coalition}, made on ${p.date}.`,
      `It holds ${p.count} documents, each in a folder of its own. In each folder stand:`,
      '- the document itself;',
      '- what the document is, in a file that ends with .mdto.xml;',
      '- the size, the format and the checksum of the document, in a file that ends with .bestand.mdto.xml.',
      'The metadata follow MDTO 1.0.1 of the Nationaal Archief.',
      'manifest-sha256.txt holds the checksum of every file. Check them with: sha256sum -c manifest-sha256.txt',
      'The archivist still adds: the appraisal and the retention period of the selection list of the municipality, and the restriction of use.',
      'The documents:',
      p.list,
    ].join('\n\n'),
};
