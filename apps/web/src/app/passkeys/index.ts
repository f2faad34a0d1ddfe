export { PasskeyDevice } from './data/passkey-device';
export { passkeySentence } from './data/passkey-failure';
export { PasskeyErrand } from './ui/passkey-errand';
export { PasskeyList } from './passkey-list/passkey-list';
export { PasskeyPicture } from './ui/passkey-picture';
export { PasskeySetUp } from './ui/passkey-set-up';
export { ProblemLine } from './ui/problem-line';
