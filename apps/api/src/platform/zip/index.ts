export { zipped, type ZipPart } from './zipped.js';
