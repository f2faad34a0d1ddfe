export { AttentionList } from './ui/attention-list';
