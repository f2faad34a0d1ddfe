import type { WorkspaceTexts } from '../nl/workspace.js';

export const attachmentTexts: WorkspaceTexts['attachments'] = {
  title: 'Files',
  none: 'There are no files here yet.',
  file: 'File',
  fileHint: 'PDF, Word, Excel, PowerPoint, OpenDocument or a picture, up to 10 MB.',
  description: 'What is it?',
  statement: 'There is no data about clients in this file',
  attach: 'Add the file',
  added: (p) => `added on ${p.date}`,
  addedBy: (p) => `added on ${p.date} by ${p.name}`,
  delete: 'Delete',
  deleteNamed: (p) => `Delete ${p.name}`,
  deleted: (p) => `${p.name} has been deleted.`,
  undo: 'Bring back',
};
