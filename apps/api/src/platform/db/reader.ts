/** Something that answers SQL: the pool, or the transaction of a write that looks at its own work. */
export interface Reader {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}
