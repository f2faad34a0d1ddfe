import { suspicionCode, suspicionsIn } from '@zorgpaden/domain/free-text';
import type { ImportField } from '@zorgpaden/domain/partner-imports';
import type { RowCells, RowRemark } from '@zorgpaden/domain/partner-imports/read';
import type { ListRow } from './files/list.js';
import type { StoredColumn } from './partner-import.entity.js';
import type { PartnerImportRowEntity, Withheld } from './partner-import-row.entity.js';

/** Rule 1 does not search these: numbers of organisations can look like those of citizens. */
const typed: ReadonlySet<ImportField | null> = new Set([
  ...(['phone', 'kvk', 'agb', 'oin', 'rsin', 'postcode', 'since', 'contactPhone'] as const),
]);

/** A row as it is kept: a cell that looks like data of a client is not, whatever column it stands in. */
export function guarded(
  { number, cells }: ListRow,
  columns: readonly StoredColumn[],
): Pick<PartnerImportRowEntity, 'number' | 'cells' | 'withheld'> {
  const withheld: Withheld[] = [];
  const kept = cells.map((cell, column) => {
    if (typed.has(columns[column]?.field ?? null)) return cell;
    const [suspicion] = suspicionsIn(cell);
    if (suspicion === undefined) return cell;
    withheld.push({ column, sign: suspicion.sign });
    return '';
  });
  return { number, cells: kept, withheld };
}

/** What a row says, field by field: as somebody repaired it, else as the list says it. */
export function cellsOf(
  { cells, repaired }: Pick<PartnerImportRowEntity, 'cells' | 'repaired'>,
  columns: readonly StoredColumn[],
): RowCells {
  const listed = columns.flatMap(({ field }, index) =>
    field === null || (cells[index] ?? '') === '' ? [] : [[field, cells[index]] as const],
  );
  return { ...Object.fromEntries(listed), ...repaired };
}

/** What was held back of a row and nobody typed anew. */
export function withheldOf(
  { withheld, repaired }: Pick<PartnerImportRowEntity, 'withheld' | 'repaired'>,
  columns: readonly StoredColumn[],
): RowRemark[] {
  return withheld.flatMap(({ column, sign }) => {
    const field = columns[column]?.field ?? null;
    if (field === null || repaired[field] !== undefined) return [];
    return [{ field, code: suspicionCode(sign) }];
  });
}
