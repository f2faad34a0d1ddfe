import type { AttachmentSubject, FileKind } from '@zorgpaden/domain/attachments';

/** A file beside a thing, as it is kept. */
export interface Attachment {
  readonly id: string;
  readonly coalitionId: string;
  readonly subject: AttachmentSubject;
  readonly subjectId: string;
  readonly hash: string;
  readonly name: string;
  readonly description: string;
  readonly kind: FileKind;
  readonly size: number;
  readonly deletedAt: Date | null;
}
