import type { AttentionKind } from '@zorgpaden/domain/attention';
import type { MailText } from '../../mail-text.js';
import { attentionTexts } from '../workspace-attention.js';

/** What asks for attention, as the mail of a week tells it. */
export interface AttentionTold {
  readonly kind: AttentionKind;
  readonly title: string;
  readonly coalition: string;
  readonly on: string;
  readonly late: boolean;
  readonly waiting: number;
}
export interface WeekTold {
  readonly name: string;
  readonly items: readonly AttentionTold[];
  readonly more: number;
}

function line({ kind, title, coalition, on, late, waiting }: AttentionTold): string {
  const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  const what = attentionTexts.kinds[kind]({ title, count: waiting });
  const when = attentionTexts.when[kind]({ date: format.format(new Date(on)) });
  return `• ${what} (${late ? 'te laat, ' : ''}${when}). ${coalition}.`;
}

/** A mail a week, for who asked for it. */
export const weeklyDigestMails = {
  'weekly-digest': ({ name, items, more }: WeekTold): MailText => ({
    subject:
      items.length + more === 1
        ? 'Er vraagt 1 ding uw aandacht'
        : `Er vragen ${items.length + more} dingen uw aandacht`,
    paragraphs: [
      name === '' ? 'Beste collega,' : `Beste ${name},`,
      'Dit vraagt deze week uw aandacht, het dringendste eerst:',
      ...items.map(line),
      ...(more === 0 ? [] : [attentionTexts.more({ count: more })]),
    ],
    action: 'Bekijk het op Mijn',
    afterwards: ['U krijgt dit bericht elke week, omdat u daarom vroeg in uw account.'],
    stop: 'Ik wil dit bericht niet meer',
  }),
};
