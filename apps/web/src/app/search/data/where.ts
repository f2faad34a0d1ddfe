import type { FoundKind } from '@zorgpaden/domain/search';
import type { Found } from '@zorgpaden/domain/search/contract';

/** The page below a coalition on which it stands. */
const pages: Readonly<Record<FoundKind, (id: string) => string>> = {
  partner: () => 'partners',
  agreement: (id) => `afspraken/${id}`,
  finding: (id) => `reflectie/${id}`,
  'follow-up': () => 'reflectie/vervolgacties',
  'contact-route': (id) => `contactroutes/${id}`,
};

export function whereOf({ kind, id, coalition }: Found): string {
  return `/coalities/${coalition.id}/${pages[kind](id)}`;
}
