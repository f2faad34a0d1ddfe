import { startTexts as en } from '@zorgpaden/texts/en/start';
import { startTexts as nl, type StartTexts } from '@zorgpaden/texts/nl/start';

export type { StartTexts };

/** The texts in the language of the terminal: Dutch, or English where the system speaks it. */
export function textsFor(env: NodeJS.ProcessEnv): StartTexts {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en/i.test(locale) ? en : nl;
}
