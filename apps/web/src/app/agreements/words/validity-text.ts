import { addDays } from '@zorgpaden/domain/shared';
import type { Validity } from '@zorgpaden/domain/agreements';
import type { Language } from '@zorgpaden/domain/themes';
import type { AgreementTexts } from '@zorgpaden/texts/nl/workspace-agreements';
import { dateText } from '../../platform/moments';

/** From when through when a text holds: people name the last day, the domain the first one after it. */
export function validityText(
  { from, to }: Validity,
  { page: { valid } }: Pick<AgreementTexts, 'page'>,
  language: Language,
): string {
  const first = from === null ? null : dateText(from, language);
  const last = to === null ? null : dateText(addDays(to, -1), language);
  if (first !== null && last !== null) return valid.between({ from: first, until: last });
  if (first !== null) return valid.from({ from: first });
  return last === null ? valid.always : valid.until({ until: last });
}
