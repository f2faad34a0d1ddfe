import type { AttentionTold, weeklyDigestMails as dutch } from '../../nl/mails/weekly-digests.js';
import { attentionTexts } from '../workspace-attention.js';

function line({ kind, title, coalition, on, late, waiting }: AttentionTold): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const what = attentionTexts.kinds[kind]({ title, count: waiting });
  const when = attentionTexts.when[kind]({ date: format.format(new Date(on)) });
  return `• ${what} (${late ? 'late, ' : ''}${when}). ${coalition}.`;
}

export const weeklyDigestMails: typeof dutch = {
  'weekly-digest': ({ name, items, more }) => ({
    subject:
      items.length + more === 1
        ? '1 thing asks for your attention'
        : `${items.length + more} things ask for your attention`,
    paragraphs: [
      name === '' ? 'Dear colleague,' : `Dear ${name},`,
      'This asks for your attention this week, the most urgent first:',
      ...items.map(line),
      ...(more === 0 ? [] : [attentionTexts.more({ count: more })]),
    ],
    action: 'See it on your own page',
    afterwards: ['You get this message every week, because you asked for it in your account.'],
    stop: 'I do not want this message any more',
  }),
};
