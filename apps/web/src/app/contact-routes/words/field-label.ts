import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import { type RoutePart, routeParts } from '../form/differences';
import { partLabel } from './part-in-words';

type Words = WorkspaceTexts['contactRoutes']['fields'];

/**
 * What a field is called where it does not stand in sight, e.g. in the list above the form. The path is
 * that of the content: `['channels', '0', 'value']` is *Manier 1*. With the content at hand, hours are called
 * by their day.
 */
export function fieldLabel(
  path: readonly string[],
  words: Words,
  content?: ContactRouteContent,
): string {
  const [part, index] = path;
  const number = Number(index) + 1;
  if (path.length > 1) {
    const inner = path.join('/');
    if (part === 'channels' && number > 0) return words.channel({ number });
    if (inner.startsWith('openingHours/exceptions/')) {
      return words.exception({ number: Number(path[2]) + 1 });
    }
    const day = content?.openingHours?.weekly[Number(path[2])]?.day;
    if (inner.startsWith('openingHours/weekly/') && day !== undefined) {
      return `${words.openingHours}, ${words.days[day as keyof Words['days']]}`;
    }
    const known: Readonly<Record<string, string>> = {
      'area/municipalities': words.municipalities,
      'area/postcodes': words.postcodes,
      'area/neighbourhood': words.neighbourhood,
      'consent/note': words.consentNote,
      'responseTime/amount': words.responseTime,
    };
    const found = Object.keys(known).find((key) => inner === key || inner.startsWith(`${key}/`));
    if (found !== undefined) return known[found] ?? '';
  }
  return isPart(part) ? partLabel(part, words) : '';
}

function isPart(text: string | undefined): text is RoutePart {
  return routeParts.some((part) => part === text);
}
