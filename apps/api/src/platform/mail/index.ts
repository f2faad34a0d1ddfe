export { Mail } from './mail.js';
export type { MailKind, MailMessage } from './mail-message.js';
export { MailModule } from './mail.module.js';
