export { privacyNotice } from './data/privacy-notice';
export { PrivacyWords } from './data/privacy-words';
export { ContactLink } from './ui/contact-link';
export { ResponsiblePart } from './ui/responsible-part';
export { RetentionPart } from './ui/retention-part';
