export { compareTables, type Comparison } from './compare.js';
export { decode, type Decoded, type Encoding } from './decode.js';
export type { Boundaries, Boundary } from './geojson.js';
export { fileProblemCodes, type FileProblem, type FileProblemCode } from './problem.js';
export { readReferenceFiles, type ReadFiles, type ReferenceFile } from './read-files.js';
export type { Known } from './references.js';
export { writeTable, type Located, type ReadTable } from './table.js';
export { tableNames, tables } from './tables.js';
export type {
  MunicipalityRow,
  PlaceRow,
  PostcodeRow,
  ReorganisationRow,
  TableName,
  TableRows,
} from './tables.js';
