export { Attachments } from './ui/attachments';
