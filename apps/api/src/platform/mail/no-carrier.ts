import { MailCarrier } from './mail-carrier.js';

/** Of a process that does no jobs: what it adds, another one sends. */
export class NoCarrier extends MailCarrier {
  override carry(): Promise<never> {
    return Promise.reject(new Error('This process sends no mail.'));
  }
}
