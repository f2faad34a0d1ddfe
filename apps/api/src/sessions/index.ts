export { hashPassword } from './passwords.js';
