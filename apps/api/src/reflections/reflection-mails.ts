import { Inject, Injectable } from '@nestjs/common';
import { amsterdamInstant, amsterdamNow, minutesOfClock } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import type { CalendarEvent } from '../platform/calendar/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Links } from '../platform/links/index.js';
import { Mail } from '../platform/mail/index.js';
import type { Invitation } from './participants.repository.js';
import { formLinkFor, reflectionFormLink } from './reflection-form-link.js';
import type { StoredReflection } from './reflection.repository.js';

/** Tells the partners when the conversation is, each with the way to its own form and a calendar file. */
@Injectable()
export class ReflectionMails {
  constructor(
    private readonly links: Links,
    private readonly mail: Mail,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** What lies in the past is written down, and nobody is asked to come to it. */
  isAhead({ now }: WriteContext, { date }: Pick<StoredReflection, 'date'>): boolean {
    return date >= amsterdamNow(now.getTime()).date;
  }

  async invite(
    write: WriteContext,
    coalition: string,
    reflection: StoredReflection,
    { id, organisation, email }: Invitation,
    kind: 'reflection-invited' | 'reflection-moved',
  ): Promise<void> {
    if (email === null || !this.isAhead(write, reflection)) return;
    await this.links.endAll(write, reflectionFormLink, id);
    const purpose = formLinkFor(reflection.date, write.now);
    const { token } = await this.links.issue(write, purpose, id);
    await this.mail.send(write, {
      kind,
      to: email,
      language: 'nl',
      data: { ...told(coalition, organisation, reflection), note: reflection.note },
      path: `/reflectieformulier#${token}`,
      calendar: { method: 'REQUEST', event: this.event(coalition, reflection) },
    });
  }

  async cancel(
    write: WriteContext,
    coalition: string,
    reflection: StoredReflection,
    { id, organisation, email }: Invitation,
    reason: string,
  ): Promise<void> {
    await this.links.endAll(write, reflectionFormLink, id);
    if (email === null || !this.isAhead(write, reflection)) return;
    await this.mail.send(write, {
      kind: 'reflection-cancelled',
      to: email,
      language: 'nl',
      data: { ...told(coalition, organisation, reflection), reason },
      calendar: { method: 'CANCEL', event: this.event(coalition, reflection) },
    });
  }

  private event(coalition: string, reflection: StoredReflection): CalendarEvent {
    const { id, sequence, date, startsAt, endsAt, place, note } = reflection;
    return {
      uid: `reflection-${id}@${new URL(this.config.publicUrl).hostname}`,
      sequence,
      start: new Date(amsterdamInstant(date, minutesOfClock(startsAt))),
      end: new Date(amsterdamInstant(date, minutesOfClock(endsAt))),
      title: `Reflectiegesprek ${coalition}`,
      place,
      ...(note !== '' && { description: note }),
    };
  }
}

/** A conversation as a mail tells of it. */
export function told(
  coalition: string,
  organisation: string,
  { date, startsAt, endsAt, place }: StoredReflection,
) {
  return { coalition, organisation, date, startsAt, endsAt, place };
}
