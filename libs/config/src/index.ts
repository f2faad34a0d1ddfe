export type { Option, Options, Values, ValueProblem } from './option.js';
export {
  administratorOptions,
  demonstrationOptions,
  importOptions,
  startOptions,
  verifyOptions,
} from './options.js';
export { optionsHelp, optionsTable, type Descriptions, type TableHeads } from './options-table.js';
export { parseConfig, type ConfigProblem, type Parsed } from './parse.js';
export { readKey } from './values.js';
