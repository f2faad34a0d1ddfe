export { importReferenceFiles, type ImportResult } from './import-reference-files.js';
export { loadReferenceData } from './load-reference-data.js';
export { deriveNames } from './tables/names.js';
export { isUnchanged, type TableReport } from './report.js';
