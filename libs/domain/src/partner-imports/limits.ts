/** What a list may be at most; checked before it is read. */
export const listLimits = {
  bytes: 20 * 1024 * 1024,
  unzippedBytes: 200 * 1024 * 1024,
  rows: 50_000,
  columns: 100,
  /** Of one cell: what is longer is no value of a partner. */
  cellLength: 2000,
} as const;

/** Why a list cannot be read as a whole. `libs/texts` has the sentence and the remedy. */
export const listProblems = [
  'partner-import.file.broken',
  'partner-import.file.empty',
  'partner-import.file.encoding',
  'partner-import.file.encrypted',
  'partner-import.file.kind',
  'partner-import.file.too-large',
  'partner-import.file.too-many-rows',
] as const;
export type ListProblem = (typeof listProblems)[number];
