import type { TableName, TableRows } from '@zorgpaden/reference-data/files';
import type { EntityManager } from 'typeorm';

/** How one reference table lies in the database. */
export interface TableStore<Name extends TableName> {
  readonly name: Name;
  /** The rows that are in force. */
  read(tx: EntityManager): Promise<TableRows[Name][]>;
  /** Writes rows that are new or changed. */
  save(tx: EntityManager, rows: readonly TableRows[Name][]): Promise<void>;
  /** Ends rows that a newer table no longer has. */
  remove(tx: EntityManager, rows: readonly TableRows[Name][], today: string): Promise<void>;
  /** The municipalities whose answers depend on the row. */
  touches(row: TableRows[Name]): readonly string[];
  /** How a person recognises the row in a report. */
  describe(row: TableRows[Name]): string;
}
