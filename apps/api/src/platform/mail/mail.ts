import { Inject, Injectable } from '@nestjs/common';
import type { WriteContext } from '../audit/trail.js';
import { calendarFile } from '../calendar/index.js';
import { API_CONFIG, type ApiConfig } from '../config/api-config.js';
import { isBareAddress } from '@zorgpaden/domain/shared';
import { MailDelivery } from './mail-delivery.js';
import { type MailKind, type MailMessage, textsIn } from './mail-message.js';
import { MailStore } from './mail-store.js';
import { senderAddress } from './sender-address.js';
import { type RenderedMail, renderMail } from './render-mail.js';

/** The one door through which mail leaves. */
@Injectable()
export class Mail {
  constructor(
    private readonly store: MailStore,
    private readonly delivery: MailDelivery,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** Sends a mail when the write is kept, and not at all when it is not. */
  async send<Kind extends MailKind>(ctx: WriteContext, message: MailMessage<Kind>): Promise<void> {
    await this.sendAll(ctx, [message]);
  }

  /** Many, in few statements. @returns the ids under which they wait, in the same order */
  async sendAll<Kind extends MailKind>(
    ctx: WriteContext,
    messages: readonly MailMessage<Kind>[],
  ): Promise<string[]> {
    const mails = messages.map((message) => {
      if (!isBareAddress(message.to)) throw new Error('This is not one mail address.');
      const content = this.withCalendar(ctx, message, renderMail(message, this.config.publicUrl));
      return { message, content };
    });
    const ids = await this.store.addAll(ctx, mails);
    await this.delivery.queue.addAll(
      ctx,
      ids.map((id) => ({ id })),
    );
    return ids;
  }

  /** Takes back what still waits of these. */
  takeBack(ctx: WriteContext, ids: readonly string[]): Promise<void> {
    return this.store.takeBack(ctx, ids);
  }

  private withCalendar(
    { now }: WriteContext,
    { calendar, to, language }: MailMessage,
    content: RenderedMail,
  ): RenderedMail {
    if (calendar === undefined) return content;
    const { method, event } = calendar;
    const file = calendarFile([event], {
      method,
      at: now,
      organizer: { name: textsIn(language).sender, email: senderAddress(this.config) },
      attendee: { name: to, email: to },
    });
    return { ...content, calendar: { method, file } };
  }
}
