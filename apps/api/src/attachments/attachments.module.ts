import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/index.js';
import { CoalitionsModule } from '../coalitions/index.js';
import { AttachmentCleanup } from './attachment-cleanup.js';
import { AttachmentDisclosures } from './attachment-disclosures.js';
import { AttachmentQueries } from './attachment.queries.js';
import { AttachmentRepository } from './attachment.repository.js';
import { AttachmentsController } from './attachments.controller.js';
import { FileJudge } from './judged-file.js';
import { PublicAttachmentsController } from './public-attachments.controller.js';
import { PublicAttachmentQueries } from './public-attachments.queries.js';
import { AttachFile } from './use-cases/attach-file.js';
import { DeleteAttachment } from './use-cases/delete-attachment.js';
import { DiscloseAttachment } from './use-cases/disclose-attachment.js';
import { RestoreAttachment } from './use-cases/restore-attachment.js';

/** Files beside what a coalition writes. */
@Module({
  imports: [AgreementsModule, CoalitionsModule],
  controllers: [AttachmentsController, PublicAttachmentsController],
  providers: [
    AttachFile,
    AttachmentCleanup,
    AttachmentDisclosures,
    AttachmentQueries,
    AttachmentRepository,
    DeleteAttachment,
    DiscloseAttachment,
    FileJudge,
    PublicAttachmentQueries,
    RestoreAttachment,
  ],
  exports: [AttachmentQueries],
})
export class AttachmentsModule {}
