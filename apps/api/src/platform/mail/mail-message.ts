import type { CalendarEvent, CalendarMethod } from '../calendar/index.js';
import type { Language } from '@zorgpaden/domain/themes';
import { mailTexts as english } from '@zorgpaden/texts/en/mail';
import { mailTexts as dutch, type MailTexts } from '@zorgpaden/texts/nl/mail';

export type MailKind = keyof MailTexts['kinds'];

/** A mail as a use case gives it: what it is, to whom, and what its text needs to know. */
export interface MailMessage<Kind extends MailKind = MailKind> {
  readonly kind: Kind;
  /** One bare address. */
  readonly to: string;
  readonly language: Language;
  readonly data: Parameters<MailTexts['kinds'][Kind]>[0];
  /** Where its link leads: a path of the site in Dutch, `/wachtwoord-instellen#…`. */
  readonly path?: string;
  /** Where one asks for no more of them; mail programs show it beside the sender (RFC 2369). */
  readonly stopPath?: string;
  /** What its recipient can put in a calendar, goes up in it, or is taken out of it. */
  readonly calendar?: {
    readonly method: Exclude<CalendarMethod, 'PUBLISH'>;
    readonly event: CalendarEvent;
  };
  /** From when on it had better not arrive any more: when its link has ended. */
  readonly uselessFrom?: Date;
}

export function textsIn(language: Language): MailTexts {
  return language === 'en' ? english : dutch;
}
