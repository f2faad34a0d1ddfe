export { AttachmentQueries } from './attachment.queries.js';
export { AttachmentsModule } from './attachments.module.js';
