export { Taking } from './taking.js';
