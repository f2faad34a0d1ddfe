import { dataKinds, type DataKind, type Ground, type KeptFor, retention } from './retention.js';

/** The sentences that the table is told in; `libs/texts` has them in both languages. */
export interface RetentionWords {
  readonly period: Readonly<Record<KeptFor['unit'], (amount: number) => string>>;
  readonly ground: Readonly<Record<Ground, string>>;
  readonly kinds: Readonly<
    Record<DataKind, { data: string; kept: (period: string) => string; then: string }>
  >;
}

/** How long one kind of data is kept, as people read it. */
export interface RetentionRow {
  readonly kind: DataKind;
  readonly data: string;
  readonly ground: string;
  readonly kept: string;
  readonly then: string;
}

/** The whole table in words: the same for the page and for the documents. */
export function retentionInWords(words: RetentionWords): RetentionRow[] {
  return dataKinds.map((kind) => {
    const { kept, ground } = retention[kind];
    const { data, then, kept: say } = words.kinds[kind];
    const period = kept === null ? '' : words.period[kept.unit](kept.amount);
    return { kind, data, ground: words.ground[ground], kept: say(period), then };
  });
}
