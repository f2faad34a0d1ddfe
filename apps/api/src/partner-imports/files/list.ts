import { DomainError } from '@zorgpaden/domain/shared';
import type { ListProblem } from '@zorgpaden/domain/partner-imports';

/** A row of a list as its file holds it: the number that a spreadsheet shows, and a text per column. */
export interface ListRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A list as it was handed in. */
export interface List {
  readonly rows: readonly ListRow[];
  /** Sheets with something on them that were not read: only the first one is. */
  readonly otherSheets: number;
}

export function listProblem(code: ListProblem): DomainError {
  return new DomainError(code);
}
