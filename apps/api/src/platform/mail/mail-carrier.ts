import type { WaitingMail } from './mail-store.js';

/** Why a mail was not taken. */
export interface Refusal {
  /** Trying again is of no use. */
  readonly isFinal: boolean;
  /** For the log and the table: a code, never the words of the server, which can name somebody. */
  readonly reason: string;
}

/** Takes a mail to where it goes: a mail server, or a folder. */
export abstract class MailCarrier {
  /** @returns why not, or `undefined` when it was taken */
  abstract carry(mail: WaitingMail): Promise<Refusal | undefined>;
}
