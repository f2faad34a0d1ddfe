import type { FileKind } from '@zorgpaden/domain/attachments';
import { officeText } from './office-text.js';
import { pdfText } from './pdf-text.js';

/** The words in a file, as far as a machine can read them: none in a picture. */
export function textOf(bytes: Uint8Array, kind: FileKind): Promise<string> {
  switch (kind) {
    case 'pdf':
      return pdfText(bytes);
    case 'png':
    case 'jpeg':
    case 'webp':
      return Promise.resolve('');
    default:
      return Promise.resolve(officeText(bytes));
  }
}
