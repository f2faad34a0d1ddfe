export { acuteLines } from './acute-lines.js';
export { attribution, generalNumberSource } from './attribution.js';
export { dataFiles, readDataFile, type DataFile } from './data-files.js';
export { nationalLines, nationalLinesFor, type NationalLine } from './national-lines/index.js';
export { phaseNames } from './phases.js';
export { nameWithoutAddition, spokenNames } from './spoken-names.js';
export { themeBySlug, themes } from './themes/index.js';
