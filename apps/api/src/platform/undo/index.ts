export { builtSince } from './built-since.js';
