export { askRestoration } from './ask-restoration';
