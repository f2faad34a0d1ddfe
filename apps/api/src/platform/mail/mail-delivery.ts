import { Injectable, Logger } from '@nestjs/common';
import { Jobs, type Attempt, type Queue } from '../jobs/index.js';
import { MailCarrier, type Refusal } from './mail-carrier.js';
import { FAILED_KEPT_DAYS, MailStore, type WaitingMail } from './mail-store.js';

/** A day of trying, at growing distances: a mail server may be down that long. */
const RETRIES = { times: 12, firstAfterSeconds: 60, atMostAfterSeconds: 4 * 60 * 60 };

/** Sends what waits. The log names a mail by its id: never to whom it goes or what it says. */
@Injectable()
export class MailDelivery {
  readonly queue: Queue<{ readonly id: string }>;
  private readonly logger = new Logger('Mail');

  constructor(
    jobs: Jobs,
    private readonly store: MailStore,
    private readonly carrier: MailCarrier,
  ) {
    this.queue = jobs.define<{ readonly id: string }>({
      name: 'send-mail',
      retries: RETRIES,
      run: ({ now }, { id }, attempt) => this.deliver(id, now, attempt),
    });
    jobs.define({
      name: 'mail-cleanup',
      schedule: '20 3 * * *',
      run: ({ now }) => store.cleanUp(now),
    });
  }

  private async deliver(id: string, now: Date, { isLast }: Attempt): Promise<void> {
    const mail = await this.store.findWaiting(id);
    // It was sent by a process that ended before it could say so.
    if (mail === undefined) return;
    if (mail.uselessFrom !== null && mail.uselessFrom <= now) {
      await this.giveUp(mail, now, 'too late');
      return;
    }
    const refusal = await this.carrier.carry(mail);
    if (refusal === undefined) await this.store.delivered(id);
    else if (refusal.isFinal || isLast) await this.giveUp(mail, now, refusal.reason);
    else throw new Error(`${nameOf(mail)} was not taken (${refusal.reason}).`);
  }

  private async giveUp(mail: WaitingMail, now: Date, reason: Refusal['reason']): Promise<void> {
    await this.store.failed(mail.id, now, reason);
    this.logger.error(
      `${nameOf(mail)} was not delivered and will not be tried again (${reason}). Its address stands in the table mails for ${FAILED_KEPT_DAYS} days.`,
    );
  }
}

function nameOf({ id, kind }: WaitingMail): string {
  return `Mail ${id} (${kind})`;
}
