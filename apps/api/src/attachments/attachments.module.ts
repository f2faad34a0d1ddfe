import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { AttachmentCleanup } from './attachment-cleanup.js';
import { AttachmentQueries } from './attachment.queries.js';
import { AttachmentRepository } from './attachment.repository.js';
import { AttachmentsController } from './attachments.controller.js';
import { FileJudge } from './judged-file.js';
import { AttachFile } from './use-cases/attach-file.js';
import { DeleteAttachment } from './use-cases/delete-attachment.js';
import { RestoreAttachment } from './use-cases/restore-attachment.js';

/** Files beside what a coalition writes. */
@Module({
  imports: [CoalitionsModule],
  controllers: [AttachmentsController],
  providers: [
    AttachFile,
    AttachmentCleanup,
    AttachmentQueries,
    AttachmentRepository,
    DeleteAttachment,
    FileJudge,
    RestoreAttachment,
  ],
  exports: [AttachmentQueries],
})
export class AttachmentsModule {}
