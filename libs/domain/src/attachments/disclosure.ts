import { DomainError } from '../shared/index.js';
import type { AttachmentSubject } from './attachment.js';

/**
 * Only beside an agreement that everybody may read there are files that everybody may read.
 *
 * @throws DomainError `attachment.disclosure.not-public`
 */
export function refuseUndisclosable(subject: AttachmentSubject, isAgreementPublic: boolean): void {
  if (subject === 'agreement' && isAgreementPublic) return;
  throw new DomainError('attachment.disclosure.not-public');
}
