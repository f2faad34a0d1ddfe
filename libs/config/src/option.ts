/** What a value turned out to be: usable, or wrong for the reason that `libs/texts` has a sentence for. */
export type Reading<Value> = { readonly value: Value } | { readonly wrong: ValueProblem };

export type ValueProblem =
  | 'not-a-port'
  | 'not-a-host'
  | 'empty'
  | 'not-a-number'
  | 'not-a-database-url'
  | 'not-a-public-url'
  | 'not-an-address-range'
  | 'not-an-email'
  | 'not-an-smtp-url'
  | 'not-a-clamd-url'
  | 'not-a-storage-url'
  | 'not-a-key'
  | 'not-a-contact'
  | 'not-yes-or-no'
  | 'not-a-log-format';

/** One thing that can be set when a program starts: on the command line, in the environment, or both. */
export interface Option<Value> {
  /** `port` is written `--port 4000` or `--port=4000`. */
  readonly flag?: string;
  readonly env?: string;
  /** Stands alone on the command line: `--no-demo`. */
  readonly isSwitch?: true;
  /** What the table shows for the default, when there is one to show. */
  readonly shownDefault?: string;
  readonly fallback: Value;
  readonly read: (text: string) => Reading<Value>;
}

export type Options = Readonly<Record<string, Option<unknown>>>;

/** The values of a table of options, by name. */
export type Values<Table extends Options> = {
  readonly [Name in keyof Table]: Table[Name] extends Option<infer Value> ? Value : never;
};
