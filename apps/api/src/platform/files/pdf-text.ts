import { DomainError } from '@zorgpaden/domain/shared';
import { getDocumentProxy } from 'unpdf';

const MOST_PAGES = 500;

/**
 * The words of a PDF, also those that only a picture of a page shows when a scanner wrote them beside it.
 *
 * @throws DomainError `attachment.…` for one that is locked, broken, or carries other files along
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const document = await opened(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new DomainError('attachment.too-many-pages');
    if ((await document.getAttachments()) !== null)
      throw new DomainError('attachment.files-inside');
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      );
      page.cleanup();
    }
    return pages.join('\n');
  } finally {
    await document.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array) {
  try {
    // What is read takes the bytes for itself: a copy.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new DomainError(isLocked ? 'attachment.old-or-locked' : 'attachment.malformed');
  }
}
