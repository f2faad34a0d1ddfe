export { Links, type IssuedLink, type LinkPurpose } from './links.js';
