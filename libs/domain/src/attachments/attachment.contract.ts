import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { id, instant, listOf } from '../shared/shared.contract.js';
import { attachmentSubjects, fileKinds } from './attachment.js';

const subject = z.enum(attachmentSubjects);

/** Of which thing: without one, of all of the coalition. */
export const attachmentsQuery = z.strictObject({
  subject: subject.optional(),
  subjectId: id.optional(),
});
export type AttachmentsQuery = z.infer<typeof attachmentsQuery>;

/** The fields beside the file, in one form with it. */
export const newAttachment = z
  .strictObject({
    subject,
    subjectId: id,
    /** What it is, when its name does not say so. */
    description: freeText(200).optional().default(''),
    /** *Er staan geen cliëntgegevens in*: whoever attaches it says so. No machine can read every picture. */
    statement: z.literal('no-client-data', { error: 'attachment.statement-missing' }),
  })
  .meta({ id: 'NewAttachment' });
export type NewAttachment = z.infer<typeof newAttachment>;

export const attachmentView = z
  .object({
    id,
    coalitionId: id,
    subject,
    subjectId: id,
    name: z.string(),
    description: z.string(),
    kind: z.enum(fileKinds),
    /** In bytes. */
    size: z.int(),
    addedAt: instant,
    /** Empty when their account is emptied. */
    addedBy: z.string(),
    /** Since when everybody may have it, beside a public agreement; `null` when that is not so. */
    disclosedAt: instant.nullable(),
  })
  .meta({ id: 'Attachment' });
export type AttachmentView = z.infer<typeof attachmentView>;
export const attachmentList = listOf(attachmentView);
