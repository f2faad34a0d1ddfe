export { everything, isHeld, type Answer, type StoredAnswer } from './answer.js';
export { CacheModule } from './cache.module.js';
export { jsonAnswer } from './json-answer.js';
export { PublicAnswers, type PublicQuestion } from './public-answers.js';
export { Revisions } from './revisions.js';
export { ShortWay } from './short-way.js';
