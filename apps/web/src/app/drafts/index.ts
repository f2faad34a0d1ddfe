export { DraftErrand } from './data/draft-errand';
export { leaveDraft } from './leave-draft';
export { ResumedDraft } from './ui/resumed-draft';
