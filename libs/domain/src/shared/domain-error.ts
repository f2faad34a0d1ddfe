/**
 * A refusal with a stable code. The domain knows no HTTP: one file in the API turns codes into
 * RFC 9457 problems, and `libs/texts` holds the sentence for each code in both languages.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  /**
   * @param code stable, dotted: `<word>.<what-is-wrong>`, e.g. `contact-route.version-conflict`
   * @param params values that the sentence needs; never personal data
   * @param fields where it stands, when it belongs to fields of the request
   */
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(code);
  }
}

/** One thing that is wrong with one field. The sentence stands in `libs/texts` under `code`. */
export interface FieldProblem {
  /** JSON pointer into the request, without `#`: `/channels/0/value`. */
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
