import type { AttentionKind } from '@zorgpaden/domain/attention';
import type { AttentionItem } from '@zorgpaden/domain/attention/contract';

/** The page below a coalition on which one can do it. */
const pages: Readonly<Record<Exclude<AttentionKind, 'merge-proposed'>, (id: string) => string>> = {
  'consent-asked': (id) => `afspraken/${id}`,
  'consent-waiting': (id) => `afspraken/${id}`,
  'agreement-received': (id) => `afspraken/${id}`,
  'agreement-offered': (id) => `afspraken/${id}`,
  'membership-asked': () => 'overzicht',
  'agreement-review': (id) => `afspraken/${id}`,
  'agreement-ends': (id) => `afspraken/${id}`,
  'conference-unorganised': () => 'partners/casusoverleg',
  'reflection-to-hold': (id) => `reflectie/${id}`,
  'reflection-to-close': (id) => `reflectie/${id}`,
  'reflection-coming': (id) => `reflectie/${id}`,
  'reflection-missing': () => 'reflectie',
  'follow-up': () => 'reflectie/vervolgacties',
  action: () => 'plan',
  'merge-answered': () => 'partners',
};

/** The address, below the root of the language, where one does what is asked. */
export function whereOf({ kind, id, coalition }: AttentionItem): string {
  // The register is of the whole country.
  if (kind === 'merge-proposed') return '/organisaties/dubbel';
  return `/coalities/${coalition.id}/${pages[kind](id)}`;
}
