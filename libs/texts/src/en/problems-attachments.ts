import type { attachmentProblems as dutch } from '../nl/problems-attachments.js';

export const attachmentProblems: typeof dutch = {
  'attachment.missing': 'Choose a file.',
  'attachment.statement-missing':
    'Confirm that there is no client data in the file. If there is, do not add the file.',
  'attachment.too-large': 'This file is larger than 10 MB. Make it smaller, or split it.',
  'attachment.too-large-unpacked': 'There is too much in this file to check. Make it smaller.',
  'attachment.too-many-pages': 'This file has more than 500 pages. Split it.',
  'attachment.kind-unknown':
    'This kind of file is not possible. Use PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG or WebP.',
  'attachment.other-name':
    'The name does not fit what is in the file. Open it, and save it again as the right kind.',
  'attachment.macros':
    'There are macros or programs in this file. Save it without them, or as a PDF.',
  'attachment.old-or-locked':
    'This file has a password, or is an old kind of Office file. Save it without a password, as the new kind.',
  'attachment.files-inside': 'There are other files in this PDF. Add them separately.',
  'attachment.malformed': 'This file is damaged and cannot be read. Save it again.',
  'attachment.infected':
    'The virus scanner rejects this file. Do not open it, and ask your IT department for help.',
  'attachment.not-scanned': 'The virus scanner does not answer. Try again later.',
  'attachment.disclosure.not-public':
    'This file does not belong to a public agreement. Make the agreement public first.',
  'attachment.disclosure.no-scanner':
    'Nobody looked for viruses in this file, for there is no virus scanner. So it cannot become public. Ask the administrator to connect one.',
  'attachment.disclosure.refused':
    'This file cannot become public: there is a virus in it, or something that looks like data of a client. Take that out and add the file again.',
  'attachment.not-deleted': 'This file has not been deleted.',
  'handover-note.version-conflict':
    'Somebody else wrote here too. See what it says now, and then save again.',
  'attachment.too-many': (p) => `There are ${p.most} files here already. Delete one first.`,
};
