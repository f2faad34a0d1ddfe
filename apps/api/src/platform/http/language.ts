import type { Language } from '@zorgpaden/domain/themes';
import { qualityOf } from './quality.js';

/**
 * The language of an answer, from `Accept-Language` (RFC 9110): the most wanted of Dutch and English,
 * Dutch when neither is asked for.
 */
export function languageOf(header: string | undefined): Language {
  if (header === undefined) return 'nl';
  let best: Language = 'nl';
  let bestQuality = 0;
  for (const range of header.slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const primary = tag.split('-')[0];
    if (primary !== 'nl' && primary !== 'en') continue;
    const quality = qualityOf(parameters);
    if (quality > bestQuality) {
      best = primary;
      bestQuality = quality;
    }
  }
  return best;
}

/** The language of a page: English ones stand under `/en`. */
export function languageOfPage(address: string): Language {
  return /^\/en(?:[/?]|$)/.test(address) ? 'en' : 'nl';
}
